/** Contacts that Google or Outlook wrote as CSV. */

import type { Reader } from '../brought/reader.ts';
import { strangeFileReason } from '../brought/strange-file-reason.ts';
import { eachCsvRow } from '../csv/csv-rows.ts';
import { dateOrderIn } from '../table/birthday-in.ts';
import { delimiterOf } from '../table/delimiter-of.ts';
import { peopleOfRows } from '../table/people-of-rows.ts';
import type { TableRow } from '../table/row-reader.ts';
import { tooLargeTable } from '../table/too-large-table.ts';
import { decodedText } from '../text/decoded-text.ts';
import type { AddressBookColumns } from './address-book-columns.ts';
import { googleColumns } from './google-columns.ts';
import { outlookColumns } from './outlook-columns.ts';

export const addressBookReader: Reader = {
  reads: ({ bytes }) => columnsIn(rowsOf(decodedText(bytes.subarray(0, longestHeader)))) !== undefined,
  async read({ bytes, beginning, name }) {
    const tooLarge = tooLargeTable(bytes);
    if (tooLarge !== undefined) return tooLarge;
    const rows = rowsOf(decodedText(bytes));
    const found = columnsIn(rows);
    if (found === undefined) return { unread: [{ line: 1, reason: strangeFileReason(name, beginning) }] };
    const { columns, header } = found;
    const dateOrder = dateOrderIn(birthdaysIn(rows, columns));
    const layout = { ...columns, width: header.cells.length, dateOrder };
    const read = peopleOfRows(rows, { format: columns.format, headerLine: header.line, layout });
    return 'unread' in read ? read : read.brought;
  },
};

/** Outlook has nearly a hundred titles, some of them long. */
const longestHeader = 16_384;

/** From the first one on, each time it is gone through. */
function rowsOf(text: string): Iterable<TableRow> {
  const delimiter = delimiterOf(text) ?? ',';
  return { [Symbol.iterator]: () => eachCsvRow(text, delimiter) };
}

interface Found {
  readonly header: TableRow;
  readonly columns: AddressBookColumns;
}

function columnsIn(rows: Iterable<TableRow>): Found | undefined {
  for (const header of rows) {
    const columns = googleColumns(header.cells) ?? outlookColumns(header.cells);
    return columns && { header, columns };
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
