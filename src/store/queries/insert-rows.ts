import { sql } from 'kysely';
import type { SqlValue } from '../kinds/codec.ts';
import type { Writing } from '../store.ts';

/** Well below what either database binds to one statement. */
const mostValues = 10_000;

/** Adds rows to a table; each row has its values in the order of `columns`, which follow the notebook. */
export async function insertRows(
  tx: Writing,
  into: { readonly table: string; readonly columns: readonly string[] },
  rows: readonly (readonly SqlValue[])[],
): Promise<void> {
  const columns = sql.join(['notebook', ...into.columns].map((name) => sql.ref(name)));
  const mostRows = Math.floor(mostValues / (into.columns.length + 1));
  for (let start = 0; start < rows.length; start += mostRows) {
    const values = rows.slice(start, start + mostRows).map((row) => sql`(${sql.join([tx.notebook, ...row])})`);
    await sql`insert into ${sql.table(into.table)} (${columns}) values ${sql.join(values)}`.execute(tx.db);
  }
}
