import { sql } from 'kysely';
import { anyOf } from '../any-of.ts';
import type { Reading } from '../store.ts';

/** With how many touches each of some people has a part; those with none are left out. */
export async function touchCounts(tx: Reading, people: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (people.length === 0) return new Map();
  const { rows } = await sql<{ readonly id: string; readonly count: number | string }>`
    select person_id as id, count(*) as count from touch_people
    where notebook = ${tx.notebook} and ${anyOf(tx, 'person_id', people)} group by person_id
  `.execute(tx.db);
  return new Map(rows.map(({ id, count }) => [id, Number(count)]));
}
