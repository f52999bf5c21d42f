/** The rows of a table of LinkedIn, with what is wrong with those that cannot be read. */

import { type CsvRow, eachCsvRow } from '../csv/csv-rows.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import type { ColumnOf, LinkedinTable, TableKind } from './linkedin-table.ts';

export interface TableRow<Kind extends TableKind> {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** On one line, without blanks around it; empty where the table has no such column. */
  cell(column: ColumnOf<Kind>): string;
  /** As it stands in the file. */
  text(column: ColumnOf<Kind>): string;
}

/** In file order. */
export function* tableRows<Kind extends TableKind>(
  text: string,
  table: LinkedinTable<Kind>,
): Generator<TableRow<Kind> | RefusedLine, void, undefined> {
  for (const row of eachCsvRow(text.slice(table.endsAt), table.delimiter)) {
    const line = table.line + row.line;
    const reason = troubleWith(row, table);
    yield reason === undefined ? new Row(line, row.cells, table.places) : { line, reason };
  }
}

/** A class, since there may be a million of them and closures would be as many. */
class Row<Kind extends TableKind> implements TableRow<Kind> {
  readonly line: number;
  readonly #cells: readonly string[];
  readonly #places: LinkedinTable<Kind>['places'];

  constructor(line: number, cells: readonly string[], places: LinkedinTable<Kind>['places']) {
    this.line = line;
    this.#cells = cells;
    this.#places = places;
  }

  cell(column: ColumnOf<Kind>): string {
    const text = this.text(column).trim();
    return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
  }

  text(column: ColumnOf<Kind>): string {
    const place = this.#places[column];
    return place === undefined ? '' : (this.#cells[place] ?? '');
  }
}

function troubleWith({ line, lastLine, cells, hasBadQuotes }: CsvRow, table: LinkedinTable): string | undefined {
  if (hasBadQuotes) {
    const reach = line === lastLine ? 'in this row' : `from here to line ${table.line + lastLine}`;
    return `The quotation marks ${reach} do not pair up. Mend them and import again.`;
  }
  const isFull = cells.length >= table.width && cells.slice(table.width).every((cell) => cell.trim() === '');
  return isFull
    ? undefined
    : `This row has ${cells.length} cells where the header names ${table.width}. ` +
        'Put a cell that holds a comma into quotation marks, or export the file again.';
}
