/** A table as a CSV file that spreadsheets open as it is meant: UTF-8 by its mark, no formulas. RFC 4180 */

import type { Table } from '../exported/table.ts';
import { guarded } from './formula-guard.ts';

/** Without it Excel reads UTF-8 as something else. */
const byteOrderMark = '\uFEFF';

/** Row by row, the header first. */
export function* csvLines({ columns, rows }: Table): Generator<string> {
  yield `${byteOrderMark}${columns.map(({ title }) => title).join(',')}\r\n`;
  const dateTexts = new Map<number, string>();
  for (const row of rows()) {
    let line = '';
    for (const [index, cell] of row.entries()) {
      if (index > 0) line += ',';
      if (typeof cell === 'string') line += textCell(cell);
      else if (cell !== undefined) line += columns[index]?.isTime === true ? timeText(cell, dateTexts) : cell;
    }
    yield `${line}\r\n`;
  }
}

function textCell(cell: string): string {
  const text = guarded(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const dayMs = 86_400_000;

/** `2026-03-10 15:00`, which every spreadsheet takes for a time. Of a hundred thousand times, many are of one day. */
function timeText(wall: number, dateTexts: Map<number, string>): string {
  const day = Math.floor(wall / dayMs);
  let date = dateTexts.get(day);
  if (date === undefined) {
    date = new Date(day * dayMs).toISOString().slice(0, 10);
    dateTexts.set(day, date);
  }
  const minutes = Math.floor((wall - day * dayMs) / 60_000);
  return `${date} ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
