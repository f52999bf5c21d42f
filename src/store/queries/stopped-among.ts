import { sql } from 'kysely';
import { anyOf } from '../any-of.ts';
import type { Reading } from '../store.ts';

/** Those of some people who must not be contacted. C7 */
export async function stoppedAmong(tx: Reading, people: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ readonly id: string }>`
    select person_id as id from derived_stops where notebook = ${tx.notebook} and ${anyOf(tx, 'person_id', people)}
  `.execute(tx.db);
  return new Set(rows.map(({ id }) => id));
}
