/** The people of a table that Google or Outlook wrote, however it came here. */

import type { Brought } from '../brought/brought.ts';
import { dateOrderIn } from '../table/birthday-in.ts';
import { peopleOfRows } from '../table/people-of-rows.ts';
import type { TableRow, TableRows } from '../table/table-rows.ts';
import type { AddressBookColumns } from './address-book-columns.ts';
import { googleColumns } from './google-columns.ts';
import { outlookColumns } from './outlook-columns.ts';

/** Undefined where it is another table. */
export function addressBookIn(rows: TableRows): Brought | undefined {
  const found = headerIn(rows);
  if (found === undefined) return undefined;
  const { columns, header } = found;
  const dateOrder = dateOrderIn(birthdaysIn(rows, columns));
  const layout = { ...columns, width: header.cells.length, isGuarded: false, dateOrder };
  return peopleOfRows(rows, { format: columns.format, headerLine: header.line, layout }).brought;
}

export function isAddressBook(rows: Iterable<TableRow>): boolean {
  return headerIn(rows) !== undefined;
}

interface Found {
  readonly header: TableRow;
  readonly columns: AddressBookColumns;
}

/** Excel writes `sep=;` above it. */
const mostRowsAbove = 1;

function headerIn(rows: Iterable<TableRow>): Found | undefined {
  let above = 0;
  for (const header of rows) {
    const columns = googleColumns(header.cells) ?? outlookColumns(header.cells);
    if (columns !== undefined) return { header, columns };
    above += 1;
    if (above > mostRowsAbove) break;
  }
  return undefined;
}

const birthdaysSeen = 1_000;

function birthdaysIn(rows: Iterable<TableRow>, { columns }: AddressBookColumns): readonly string[] {
  const at = columns.indexOf('birthday');
  const birthdays: string[] = [];
  for (const { cells } of rows) {
    if (at < 0 || birthdays.length >= birthdaysSeen) break;
    const cell = cells[at] ?? '';
    if (cell !== '') birthdays.push(cell);
  }
  return birthdays;
}
