/** The rows of a table, as its file has them. */

export interface TableRow {
  /** Where it begins in what it was read from: by it, it is read again. */
  readonly place: number;
  /** Its first line, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Quotation marks that do not pair up: the cells are not to be trusted. */
  readonly hasBadQuotes?: boolean;
}

/** From the first one on, each time, and any of them again, so that a large table need not be held as rows. */
export interface TableRows extends Iterable<TableRow> {
  at(begins: Pick<TableRow, 'place' | 'line'>): TableRow | undefined;
}
