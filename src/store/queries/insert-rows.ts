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
  { table, columns }: { readonly table: string; readonly columns: readonly string[] },
  rows: readonly (readonly SqlValue[])[],
): Promise<void> {
  const told = toldPlaces(columns, rows);
  const into = { table, columns: told.map((at) => columns[at] ?? '') };
  const mostRows = Math.floor(mostValues / (told.length + 1));
  for (let start = 0; start < rows.length; start += mostRows) {
    const some = rows.slice(start, start + mostRows);
    const values: SqlValue[] = [];
    for (const row of some) {
      values.push(tx.notebook);
      for (const at of told) values.push(row[at] ?? null);
    }
    await tx.db.executeQuery(CompiledQuery.raw(insertion(tx, into, some.length), values));
  }
}

/** Fewer, and one statement serves whatever the rows tell. */
const manyRows = 100;

/** The places of the columns; among many rows, of those in which any of them has something. Most facts tell little. */
function toldPlaces(columns: readonly string[], rows: readonly (readonly SqlValue[])[]): readonly number[] {
  const places = columns.map((_, at) => at);
  return rows.length < manyRows ? places : places.filter((at) => rows.some((row) => row[at] !== null));
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
