import { CompiledQuery } from 'kysely';
import type { SqlValue } from '../kinds/codec.ts';
import type { Writing } from '../store.ts';

/** Well below what either database binds to one statement. */
const mostValues = 10_000;

/**
 * Adds rows to a table; each row has its values in the order of `columns`, which follow the notebook. The statement is
 * put together here: for the rows of an import, Kysely would take longer over the text than the database over the rows.
 */
export async function insertRows(
  tx: Writing,
  into: { readonly table: string; readonly columns: readonly string[] },
  rows: readonly (readonly SqlValue[])[],
): Promise<void> {
  const width = into.columns.length + 1;
  const mostRows = Math.floor(mostValues / width);
  for (let start = 0; start < rows.length; start += mostRows) {
    const some = rows.slice(start, start + mostRows);
    const values = some.flatMap((row) => [tx.notebook, ...row]);
    await tx.db.executeQuery(CompiledQuery.raw(insertion(tx, into, some.length), values));
  }
}

function insertion(
  { dialect }: Writing,
  { table, columns }: { readonly table: string; readonly columns: readonly string[] },
  rowCount: number,
): string {
  const names = ['notebook', ...columns];
  const row = (at: number) =>
    `(${names.map((_, index) => (dialect === 'sqlite' ? '?' : `$${at * names.length + index + 1}`)).join(', ')})`;
  const rows = Array.from({ length: rowCount }, (_, at) => row(at)).join(', ');
  return `insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')}) values ${rows}`;
}
