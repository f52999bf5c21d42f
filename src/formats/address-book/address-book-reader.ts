/** Contacts that Google or Outlook wrote as CSV. */

import type { Reader } from '../brought/reader.ts';
import { strangeFileReason } from '../brought/strange-file-reason.ts';
import { csvTable } from '../csv/csv-rows.ts';
import { delimiterOf } from '../table/delimiter-of.ts';
import { tooLargeTable, tooLongTable } from '../table/too-large-table.ts';
import { decodedText } from '../text/decoded-text.ts';
import { addressBookIn, isAddressBook } from './address-book-in.ts';

export const addressBookReader: Reader = {
  reads({ bytes }) {
    const text = decodedText(bytes.subarray(0, longestHeader));
    return isAddressBook(csvTable(text, delimiterOf(text) ?? ','));
  },
  async read({ name, bytes, beginning }) {
    const tooLarge = tooLargeTable(bytes);
    if (tooLarge !== undefined) return tooLarge;
    const text = decodedText(bytes);
    const delimiter = delimiterOf(text) ?? ',';
    const brought = tooLongTable(text, delimiter) ?? addressBookIn(csvTable(text, delimiter));
    return brought ?? { unread: [{ line: 1, reason: strangeFileReason(name, beginning) }] };
  },
};

/** Outlook has nearly a hundred titles, some of them long. */
const longestHeader = 16_384;
