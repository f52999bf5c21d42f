/** Contacts that Google or Outlook wrote as CSV, as people. */

import { csvRows, type CsvRow } from '../csv/csv-rows.ts';
import { isDateText } from '../notebook/time-schemas.ts';
import type { ImportedPerson } from '../people/imported-person.ts';
import { oneLine } from '../people/one-line.ts';
import { webLink } from '../people/web-link.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import type { AddressBookHeader, ColumnName } from './address-book-columns.ts';

/** In file order. The header is the one of this text. */
export function readAddressBook(text: string, header: AddressBookHeader): readonly (ImportedPerson | RefusedLine)[] {
  const [, ...rows] = csvRows(text, header.delimiter);
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')).map((row) => personOf(row, header));
}

function personOf(row: CsvRow, header: AddressBookHeader): ImportedPerson | RefusedLine {
  const { line, hasBadQuotes, cells } = row;
  if (hasBadQuotes) return { line, reason: 'The quotation marks do not pair up. Export the file again, or mend them.' };
  const values = (column: ColumnName): readonly string[] =>
    cells.flatMap((cell, at) => (header.columns[at] === column ? valuesIn(cell) : []));
  const one = (column: ColumnName): string => oneLine(values(column)[0] ?? '');
  const company = one('company');
  const written = oneLine([one('firstName'), one('middleName'), one('lastName')].join(' '));
  const name = written || one('wholeName');
  if (name === '') {
    const whose = company || values('email')[0] || values('phone')[0];
    return {
      line,
      reason: `This contact has no name${whose === undefined ? '' : `, only “${oneLine(whose).slice(0, 60).toWellFormed()}”`}. Give it one there, and export again.`,
    };
  }
  const title = one('jobTitle');
  const birthday = one('birthday');
  const notes = cellOf('notes', row, header).trim();
  return {
    source: header.kind,
    line,
    name,
    emails: values('email').map(oneLine),
    phones: values('phone').map(oneLine),
    addresses: [...wholeAddresses(row, header), ...addressesInParts(row, header)],
    links: values('link').map(webLink),
    ...(company !== '' && { organizationName: company }),
    ...(title !== '' && { title }),
    ...(isDateText(birthday) && { birthday }),
    ...(notes !== '' && { notes }),
  };
}

/** Google puts several of one label into one cell. */
function valuesIn(cell: string): readonly string[] {
  return cell.split(' ::: ').filter((value) => value.trim() !== '');
}

function cellOf(column: ColumnName, { cells }: CsvRow, { columns }: AddressBookHeader): string {
  return cells[columns.indexOf(column)] ?? '';
}

function wholeAddresses({ cells }: CsvRow, { columns }: AddressBookHeader): readonly string[] {
  return cells.flatMap((cell, at) => (columns[at] === 'address' ? valuesIn(cell).map(lines) : []));
}

function addressesInParts({ cells }: CsvRow, { addresses }: AddressBookHeader): readonly string[] {
  return addresses
    .map((places) => {
      const [street = '', city = '', state = '', code = '', country = ''] = places.map((at) =>
        (cells[at] ?? '').trim(),
      );
      return lines(
        [street, oneLine([city, oneLine(`${state} ${code}`)].filter(Boolean).join(', ')), country].join('\n'),
      );
    })
    .filter((address) => address !== '');
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
