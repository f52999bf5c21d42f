/** A table as a CSV file that spreadsheets open as it is meant: UTF-8 by its mark, no formulas. RFC 4180 */

import type { Cell, Row, Table } from '../exported/table.ts';
import { guarded } from './formula-guard.ts';

/** Without it Excel reads UTF-8 as something else. */
const byteOrderMark = '\uFEFF';

/** The header first. */
export async function* csvTexts(table: Table): AsyncGenerator<string> {
  yield csvHead(table);
  for await (const rows of table.rows()) yield csvLines(table, rows);
}

export function csvHead({ columns }: Table): string {
  return `${byteOrderMark}${columns.map(({ title }) => title).join(',')}\r\n`;
}

/** Some rows of the table. */
export function csvLines({ columns }: Table, rows: readonly Row[]): string {
  const dateTexts = new Map<number, string>();
  const cellText = (cell: Cell, index: number): string => {
    if (typeof cell === 'string') return textCell(cell);
    if (cell === undefined) return '';
    return columns[index]?.isTime === true ? timeText(cell, dateTexts) : String(cell);
  };
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
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
