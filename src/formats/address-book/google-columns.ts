/** Contacts that Google wrote as CSV, under the titles of now and of earlier years: what is in which column. */

import type { ColumnMeaning } from '../brought/table-shown.ts';
import type { AddressBookColumns } from './address-book-columns.ts';

/** The first that fits is meant. */
const columns: readonly (readonly [RegExp, ColumnMeaning])[] = [
  [/^name$/, 'name'],
  [/^(first|given) name$/, 'first-name'],
  [/^(middle|additional) name$/, 'middle-name'],
  [/^(last|family) name$/, 'last-name'],
  [/^(organization name|organization 1 - name)$/, 'organization'],
  [/^(organization title|organization 1 - title)$/, 'title'],
  [/^e-mail \d+ - value$/, 'email'],
  [/^phone \d+ - value$/, 'phone'],
  [/^address \d+ - formatted$/, 'address'],
  [/^website \d+ - value$/, 'link'],
  [/^birthday$/, 'birthday'],
  [/^notes$/, 'notes'],
  [/^(labels|group membership)$/, 'tags'],
];

const ofGoogle = /^(phonetic first name|given name yomi|(e-mail|phone|address|website) 1 - (value|formatted))$/;

/** Undefined where the titles are others. */
export function googleColumns(titles: readonly string[]): AddressBookColumns | undefined {
  const folded = titles.map((title) => title.trim().toLowerCase());
  if (!folded.some((title) => ofGoogle.test(title))) return undefined;
  const meanings = folded.map((title) => columns.find(([pattern]) => pattern.test(title))?.[1] ?? null);
  const addresses = meanings.flatMap((meaning, at) =>
    meaning === 'address' ? [[{ at, part: 'whole' } as const]] : [],
  );
  return { format: 'google-csv', source: 'google', columns: meanings, addresses };
}
