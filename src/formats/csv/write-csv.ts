/** A table as a CSV file that spreadsheets open as it is meant: UTF-8 by its mark, no formulas. RFC 4180 */

import type { Cell, Table } from '../exported/table.ts';
import { guarded } from './formula-guard.ts';

/** Without it Excel reads UTF-8 as something else. */
const byteOrderMark = '\uFEFF';

/** Row by row, the header first. */
export function* csvLines({ columns, rows }: Table): Generator<string> {
  yield `${byteOrderMark}${lineOf(columns.map(({ title }) => title))}`;
  for (const row of rows()) yield lineOf(row);
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  const text = typeof cell === 'number' ? String(cell) : guarded(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
