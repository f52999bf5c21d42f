/** Where the header of a table is, and what stands beneath it, as far as that has to be seen to tell what it means. */

import { oneLine } from '../people/one-line.ts';
import { tellsOfPeople } from './guessed-columns.ts';
import type { TableRow } from './table-rows.ts';

export interface TableHead {
  /** The line of the header. */
  readonly line: number;
  /** How many cells it has. */
  readonly width: number;
  /** Of the columns of which the owner can say what they mean. */
  readonly titles: readonly string[];
  /** For each column, its first cells that are not empty. */
  readonly samples: readonly (readonly string[])[];
  readonly isOfPeople: boolean;
}

const mostColumns = 200;
/** Above it, there may be a title or a date. */
const mostLinesAbove = 10;
const rowsSeen = 500;

/** Undefined where no row is a header: the first cells are already those of somebody. */
export function tableHead(rows: Iterable<TableRow>): TableHead | undefined {
  const first = firstOf(rows);
  const top = first.slice(0, mostLinesAbove);
  const ofPeople = top.findIndex(({ cells }) => tellsOfPeople(cells));
  const header = top[ofPeople] ?? firstWide(top);
  if (header === undefined || header.cells.some(isValue)) return undefined;
  const beneath = first.slice(first.indexOf(header) + 1);
  const titles = header.cells.slice(0, mostColumns).map(oneLine);
  return {
    line: header.line,
    width: header.cells.length,
    titles,
    samples: titles.map((_, at) => beneath.map(({ cells }) => cells[at]?.trim() ?? '').filter((cell) => cell !== '')),
    isOfPeople: ofPeople >= 0,
  };
}

/** Where no title is known: a title or a date above the header fills few of the cells that a header fills. */
function firstWide(rows: readonly TableRow[]): TableRow | undefined {
  const widest = Math.max(...rows.map(filledCells));
  return rows.find((row) => filledCells(row) > widest / 2);
}

function filledCells({ cells }: TableRow): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function firstOf(rows: Iterable<TableRow>): readonly TableRow[] {
  const first: TableRow[] = [];
  for (const row of rows) {
    if (row.cells.some((cell) => cell.trim() !== '')) first.push(row);
    if (first.length >= rowsSeen) break;
  }
  return first;
}

/** No column is called so. */
function isValue(cell: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$|^https?:\/\//.test(cell.trim()) || /\d{6}/.test(cell.replace(/[\s()./+-]/g, ''));
}
