/** The rows beneath a header as people. */

import type { Brought, BroughtFormat } from '../brought/brought.ts';
import { broughtPeople } from '../brought/brought-people.ts';
import type { EntryRead } from '../people/entry-read.ts';
import { rowReader, type TableRow } from './row-reader.ts';
import type { TableLayout } from './table-layout.ts';

export interface TableOfPeople {
  readonly format: BroughtFormat;
  readonly headerLine: number;
  readonly layout: TableLayout;
}

export interface RowsRead {
  readonly brought: Brought;
  /** Those without anything in them left out. */
  readonly rowCount: number;
}

export function peopleOfRows(rows: Iterable<TableRow>, { format, headerLine, layout }: TableOfPeople): RowsRead {
  const read = rowReader(layout);
  let rowCount = 0;
  function* entries(): Generator<EntryRead> {
    for (const row of rows) {
      if (row.line <= headerLine || row.cells.every((cell) => cell === '')) continue;
      rowCount += 1;
      yield read(row);
    }
  }
  const brought = broughtPeople(format, entries());
  return { brought, rowCount };
}
