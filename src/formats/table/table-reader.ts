/** Any other table of people as text: CSV with commas, semicolons or tabs. RFC 4180 */

import type { Reader } from '../brought/reader.ts';
import { csvTable, eachCsvRow } from '../csv/csv-rows.ts';
import { decodedText } from '../text/decoded-text.ts';
import { broughtTable } from './brought-table.ts';
import { delimiterOf } from './delimiter-of.ts';
import { tableHead } from './table-head.ts';
import { tooLargeTable, tooLongTable } from './too-large-table.ts';

export const tableReader: Reader = {
  /** Where the titles are not those of people, the name has to say that it is a table: a letter has commas, too. */
  reads({ name, bytes, beginning }) {
    if (isOther.test(beginning)) return false;
    const text = decodedText(bytes.subarray(0, beginning.length));
    const delimiter = delimiterOf(text);
    if (delimiter === undefined) return false;
    return /\.(csv|tsv|tab|txt)$/i.test(name) || tableHead(eachCsvRow(text, delimiter))?.isOfPeople === true;
  },
  async read({ bytes }, choices) {
    const tooLarge = tooLargeTable(bytes);
    if (tooLarge !== undefined) return tooLarge;
    const text = decodedText(bytes);
    const delimiter = delimiterOf(text) ?? ',';
    const tooLong = tooLongTable(text, delimiter);
    if (tooLong !== undefined) return tooLong;
    return broughtTable({ format: 'csv', rows: csvTable(text, delimiter) }, choices);
  },
};

/** Archives, PDF, pictures, backups, markup, JSON, calendars and cards. */
const isOther = /^(PK|%PDF|.PNG\r|\u00ff\u00d8\u00ff|GIF8|SQLite format 3|age-encryption\.org|\s*[<{[]|\s*BEGIN:)/;
