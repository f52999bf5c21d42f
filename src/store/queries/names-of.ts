/** The names that people read, by id. */

import { sql } from 'kysely';
import { anyOf } from '../any-of.ts';
import type { Reading } from '../store.ts';

const namedBy = { people: 'name', organizations: 'name', groups: 'name', opportunities: 'title' } as const;

export async function namesOf(
  tx: Reading,
  table: keyof typeof namedBy,
  ids: Iterable<string | undefined>,
): Promise<ReadonlyMap<string, string>> {
  const sought = [...new Set(ids)].filter((id) => id !== undefined);
  if (sought.length === 0) return new Map();
  const { rows } = await sql<{ readonly id: string; readonly name: string }>`
    select id, ${sql.ref(namedBy[table])} as name from ${sql.table(table)}
    where notebook = ${tx.notebook} and ${anyOf(tx, 'id', sought)}
  `.execute(tx.db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
