/** A table as a CSV file that spreadsheets open as it is meant: UTF-8 by its mark, no formulas. RFC 4180 */

import type { Cell, Table } from '../exported/table.ts';
import { guarded } from './formula-guard.ts';

/** Without it Excel reads UTF-8 as something else. */
const byteOrderMark = '\uFEFF';

/** Row by row, the header first. */
export function* csvLines({ columns, rows }: Table): Generator<string> {
  yield `${byteOrderMark}${columns.map(({ title }) => title).join(',')}\r\n`;
  for (const row of rows()) yield `${row.map((cell, index) => cellText(cell, columns[index])).join(',')}\r\n`;
}

function cellText(cell: Cell, column: Table['columns'][number] | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return column?.isTime === true ? timeText(cell) : String(cell);
  const text = guarded(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `2026-03-10 15:00`, which every spreadsheet takes for a time. */
function timeText(wall: number): string {
  return new Date(wall).toISOString().slice(0, 16).replace('T', ' ');
}
