import { sql } from 'kysely';
import { wanted } from '../any-of.ts';
import type { Database } from '../database.ts';
import type { Reading } from '../store.ts';

/** From the ids in one column of a table to the ids in another. */
export interface Relation<Table extends keyof Database = keyof Database> {
  readonly in: Table;
  readonly from: string;
  readonly to: string;
}

/** Each id once, in no order. Nulls are left out. */
export async function related(tx: Reading, relation: Relation, ids: Iterable<string>): Promise<readonly string[]> {
  const known = [...new Set(ids)];
  if (known.length === 0) return [];
  const { rows } = await sql<{ readonly id: string | null }>`
    select t.${sql.ref(relation.to)} as id from ${wanted(tx, known)}
    cross join ${sql.table(relation.in)} t
    where t.notebook = ${tx.notebook} and t.${sql.ref(relation.from)} = wanted.value
  `.execute(tx.db);
  return [...new Set(rows.flatMap(({ id }) => (id === null ? [] : [id])))];
}
