/** The rows of a CSV text with the lines they stand on, also where a quoted cell holds line breaks. RFC 4180 */

import Papa from 'papaparse';

export interface CsvRow {
  /** Its first line in the text, from 1. */
  readonly line: number;
  /** Its last line: a quoted cell may hold line breaks. */
  readonly lastLine: number;
  readonly cells: readonly string[];
  /** Quotation marks that do not pair up: the cells are not to be trusted. */
  readonly hasBadQuotes: boolean;
}

export type Delimiter = ',' | ';' | '\t';

/** In file order; empty lines are left out. Line breaks within cells come as `\n`. */
export function csvRows(text: string, delimiter: Delimiter): CsvRow[] {
  const source = text.replace(/\r\n?/g, '\n');
  const rows: CsvRow[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(source, {
    delimiter,
    newline: '\n',
    step: ({ data: cells, errors, meta: { cursor } }) => {
      const lineBreaks = countLineBreaks(source, from, cursor);
      const lastLine = line + Math.max(lineBreaks - (source[cursor - 1] === '\n' ? 1 : 0), 0);
      const isEmpty = cells.length === 1 && cells[0] === '';
      if (!isEmpty) rows.push({ line, lastLine, cells, hasBadQuotes: errors.some(({ type }) => type === 'Quotes') });
      line += lineBreaks;
      from = cursor;
    },
  });
  return rows;
}

function countLineBreaks(text: string, from: number, until: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
