/** The rows of a CSV text with the lines they stand on, also where a quoted cell holds line breaks. RFC 4180 */

import type { TableRow, TableRows } from '../table/table-rows.ts';

export interface CsvRow extends TableRow {
  /** Behind its last cell, at the line break or at the end of the text. */
  readonly ends: number;
  /** Its last line: a quoted cell may hold line breaks. */
  readonly lastLine: number;
  readonly hasBadQuotes: boolean;
}

export type Delimiter = ',' | ';' | '\t';

/** More than any address book has, and than fits into memory as people. */
export const mostRows = 1_000_000;

export const tooManyRowsReason = `A table may have ${mostRows.toLocaleString('en')} rows, and this one has more. Split it, and bring the parts one by one.`;

/** A row with more is none of anybody's; what comes behind them is not kept. */
const mostCells = 20_000;

/** A longer cell is none of anybody's either; the rest of it is not kept. */
const longestCell = 1_000_000;

/** In file order, and no more than one beyond `mostRows`; empty lines are left out. Line breaks in cells come as `\n`. */
export function csvRows(text: string, delimiter: Delimiter): CsvRow[] {
  const rows: CsvRow[] = [];
  for (const row of eachCsvRow(text, delimiter)) {
    rows.push(row);
    if (rows.length > mostRows) break;
  }
  return rows;
}

/** As `csvRows`, but one after the other and without end, so that a large file is not held as rows. */
export function eachCsvRow(text: string, delimiter: Delimiter): Generator<CsvRow, void, undefined> {
  return rowsOf(withLineFeeds(text), delimiter);
}

/** The same, to be gone through again and again, where any row can be read again. */
export function csvTable(text: string, delimiter: Delimiter): TableRows {
  const source = withLineFeeds(text);
  return {
    [Symbol.iterator]: () => rowsOf(source, delimiter),
    at: (begins) => (begins.place < source.length ? rowAt(source, delimiter, begins) : undefined),
  };
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function* rowsOf(source: string, delimiter: Delimiter): Generator<CsvRow, void, undefined> {
  let begins = { place: 0, line: 1 };
  while (begins.place < source.length) {
    const row = rowAt(source, delimiter, begins);
    if (row.ends > row.place) yield row;
    begins = { place: row.ends + 1, line: row.lastLine + 1 };
  }
}

function rowAt(source: string, delimiter: Delimiter, { place, line }: Pick<CsvRow, 'place' | 'line'>): CsvRow {
  const cells: string[] = [];
  let lastLine = line;
  let hasBadQuotes = false;
  let at = place;
  for (; ; at += 1) {
    const quoted = source[at] === '"' ? quotedCell(source, at, delimiter) : undefined;
    const end = quoted?.end ?? plainEnd(source, at, delimiter);
    if (cells.length < mostCells) cells.push(quoted?.text ?? cut(source, at, end));
    lastLine += quoted?.lineBreaks ?? 0;
    hasBadQuotes ||= quoted?.isBad === true;
    at = end;
    if (source[at] !== delimiter) return { place, ends: at, line, lastLine, cells, hasBadQuotes };
  }
}

/** Whether there are more rows than so many. They are counted only where there are lines enough, and not held. */
export function hasMoreRows(text: string, delimiter: Delimiter, most: number): boolean {
  return lineBreaksIn(text) >= most && eachCsvRow(text, delimiter).drop(most).next().done !== true;
}

/** Letter by letter, since the next delimiter may be far away behind the end of the line. */
function plainEnd(source: string, from: number, delimiter: Delimiter): number {
  const [delimiterCode, lineBreakCode] = [delimiter.charCodeAt(0), 10];
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === delimiterCode || code === lineBreakCode) return at;
  }
  return source.length;
}

interface QuotedCell {
  readonly text: string;
  readonly lineBreaks: number;
  readonly isBad: boolean;
  /** At the delimiter or line break behind it, or at the end of the text. */
  readonly end: number;
}

/** A mark that neither ends the cell nor is doubled is taken for a part of it, so that one row is lost and not two. */
function quotedCell(source: string, from: number, delimiter: Delimiter): QuotedCell {
  let isBad = false;
  let hasDoubled = false;
  let mark = source.indexOf('"', from + 1);
  while (mark >= 0) {
    const end = pastBlanks(source, mark + 1);
    if (end === source.length || source[end] === '\n' || source[end] === delimiter) {
      const raw = cut(source, from + 1, mark);
      const lineBreaks = lineBreaksIn(source.slice(from + 1, mark));
      return { text: hasDoubled ? raw.replaceAll('""', '"') : raw, lineBreaks, isBad, end };
    }
    const isDoubled = source[mark + 1] === '"';
    hasDoubled ||= isDoubled;
    isBad ||= !isDoubled;
    mark = source.indexOf('"', mark + (isDoubled ? 2 : 1));
  }
  const last = source.endsWith('\n') ? source.length - 1 : source.length;
  const lineBreaks = lineBreaksIn(source.slice(from + 1, last));
  return { text: cut(source, from + 1, last), lineBreaks, isBad: true, end: source.length };
}

function cut(source: string, from: number, end: number): string {
  return source.slice(from, Math.min(end, from + longestCell));
}

function pastBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

function lineBreaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
