import { sql } from 'kysely';
import type { Advice } from '../../core/engine/follow-up.ts';
import { adviceFields } from '../derived/derived-rows.ts';
import { readFields, type Row } from '../kinds/codec.ts';
import type { Reading } from '../store.ts';

/** A few hints, those about a person before those about the notebook. */
export async function firstAdvice(tx: Reading, limit: number): Promise<readonly Advice[]> {
  const { rows } = await sql<Row>`
    select * from derived_advice where notebook = ${tx.notebook}
    order by case when person_id is null then 1 else 0 end, subject, position limit ${limit}
  `.execute(tx.db);
  return rows.map((row) => readFields(adviceFields, row));
}
