/** The header of contacts that Google or Outlook wrote as CSV: which column holds what. Outlook's in English. */

import { csvRows, type Delimiter } from '../csv/csv-rows.ts';

export type AddressBookKind = 'google' | 'outlook';

export type ColumnName =
  | 'wholeName'
  | 'firstName'
  | 'middleName'
  | 'lastName'
  | 'company'
  | 'jobTitle'
  | 'email'
  | 'phone'
  | 'address'
  | 'link'
  | 'birthday'
  | 'notes';

/** The first that fits is meant. Faxes and pagers ring nobody up. */
const columns: readonly (readonly [RegExp, ColumnName])[] = [
  [/^name$/, 'wholeName'],
  [/^(first|given) name$/, 'firstName'],
  [/^(middle|additional) name$/, 'middleName'],
  [/^(last|family) name$/, 'lastName'],
  [/^(company|organization name|organization 1 - name)$/, 'company'],
  [/^(job title|organization title|organization 1 - title)$/, 'jobTitle'],
  [/^e-?mail (\d+ - value|(\d+ )?address)$/, 'email'],
  [/^phone \d+ - value$/, 'phone'],
  [/^(?!.*(fax|pager|tty|telex))(\w+ )*phone( \d+)?$/, 'phone'],
  [/^address \d+ - formatted$/, 'address'],
  [/^(website \d+ - value|web page)$/, 'link'],
  [/^birthday$/, 'birthday'],
  [/^notes$/, 'notes'],
];

const places = ['Home', 'Business', 'Other'];
/** In the order in which they are written on an envelope. */
const parts = ['Street', 'City', 'State', 'Postal Code', 'Country/Region'];

export interface AddressBookHeader {
  readonly kind: AddressBookKind;
  readonly delimiter: Delimiter;
  /** In file order. */
  readonly columns: readonly (ColumnName | undefined)[];
  /** Places whose address stands in several columns, with the places of those. */
  readonly addresses: readonly (readonly number[])[];
}

const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/** Undefined where the first line is no such header. */
export function addressBookColumns(text: string): AddressBookHeader | undefined {
  const end = text.indexOf('\n');
  const line = end < 0 ? text : text.slice(0, end);
  for (const delimiter of delimiters) {
    const titles = (csvRows(line, delimiter)[0]?.cells ?? []).map((title) => title.trim());
    const kind = kindOf(titles);
    if (kind === undefined) continue;
    return {
      kind,
      delimiter,
      columns: titles.map((title) => columns.find(([pattern]) => pattern.test(title.toLowerCase()))?.[1]),
      addresses: places
        .map((place) => parts.map((part) => titles.indexOf(`${place} ${part}`)))
        .filter((found) => found.some((at) => at >= 0)),
    };
  }
  return undefined;
}

function kindOf(titles: readonly string[]): AddressBookKind | undefined {
  if (titles.includes('E-mail 1 - Value') || titles.includes('Phone 1 - Value')) return 'google';
  return titles.includes('First Name') && titles.includes('E-mail Address') ? 'outlook' : undefined;
}
