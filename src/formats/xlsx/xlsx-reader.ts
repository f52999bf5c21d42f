/** A spreadsheet of people, as Excel and others write it. ECMA-376 */

import { addressBookIn } from '../address-book/address-book-in.ts';
import type { Brought, ReadingChoices } from '../brought/brought.ts';
import type { Reader, Unread } from '../brought/reader.ts';
import { broughtTable } from '../table/brought-table.ts';
import { tableHead } from '../table/table-head.ts';
import type { TableRows } from '../table/table-rows.ts';
import { isZip } from '../zip/open-zip.ts';
import { isWorkbook, type SheetRead, sheetsOf } from './sheets-of.ts';

export const xlsxReader: Reader = {
  reads: ({ bytes, beginning }) => isZip(beginning) && isWorkbook(bytes),
  async read({ bytes }, choices) {
    const sheets = await sheetsOf(bytes);
    return 'unread' in sheets ? sheets : broughtSheet(sheets.filter(isFilled), choices);
  },
};

function isFilled({ rows }: SheetRead): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** The first that tells of people, else the first with anything in it. */
function broughtSheet(sheets: readonly SheetRead[], choices: ReadingChoices): Brought | Unread {
  const [first] = sheets;
  const chosen = sheets.find(({ rows }) => tableHead(rows)?.isOfPeople === true) ?? first;
  if (chosen === undefined) return { unread: [{ line: 1, reason: emptyReason }] };
  const { rows } = chosen;
  const table: TableRows = { [Symbol.iterator]: () => rows.values(), at: ({ place }) => rows[place] };
  const brought = addressBookIn(table) ?? broughtTable({ format: 'xlsx', rows: table }, choices);
  if ('unread' in brought || sheets.length === 1) return brought;
  const others = sheets.filter((sheet) => sheet !== chosen).map(({ name }) => `“${name.slice(0, 60).toWellFormed()}”`);
  const reason = `Of this workbook, the sheet “${chosen.name.slice(0, 60).toWellFormed()}” is read. Save ${others.slice(0, 5).join(', ')} as a file of its own to bring it, too.`;
  return { ...brought, refused: [{ line: 1, reason }, ...brought.refused] };
}

const emptyReason = 'There is nothing in this workbook. Save it again with the people in it, and bring that file.';
