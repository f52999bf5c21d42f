/** What is asked for in two forms is read once. */

import { csvHead, csvLines } from '../../formats/csv/write-csv.ts';
import type { Table } from '../../formats/exported/table.ts';

export interface TableWithCsv {
  readonly table: Table;
  /** Whole as soon as all rows of the table have been taken. */
  readonly csv: readonly Uint8Array[];
}

/** The same table, whose rows are written as CSV as they go by. */
export function withCsv(table: Table): TableWithCsv {
  const csv = [Buffer.from(csvHead(table))];
  const rows = async function* (): ReturnType<Table['rows']> {
    for await (const some of table.rows()) {
      csv.push(Buffer.from(csvLines(table, some)));
      yield some;
    }
  };
  return { table: { ...table, rows }, csv };
}
