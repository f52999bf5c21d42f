import { sql } from 'kysely';
import type { FollowUp } from '../../core/engine/follow-up.ts';
import { followUpFields } from '../derived/derived-rows.ts';
import { readFields, type Row } from '../kinds/codec.ts';
import type { Reading } from '../store.ts';

/** What is owed by a playbook, to whomever, soonest first. */
export async function owedByPlaybook(tx: Reading, playbook: string): Promise<readonly FollowUp[]> {
  const { rows } = await sql<Row>`
    select * from derived_follow_ups where notebook = ${tx.notebook} and playbook = ${playbook} order by due, rank, key
  `.execute(tx.db);
  return rows.map((row) => readFields(followUpFields, row));
}
