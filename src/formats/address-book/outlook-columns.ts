/** Contacts that Outlook, on a desk or on the web, wrote as CSV in one of its languages: what is in which column. */

import type { ColumnMeaning } from '../brought/table-shown.ts';
import { foldedTitle } from '../table/header-words.ts';
import { type AddressColumn, type AddressPart } from '../table/table-layout.ts';
import type { AddressBookColumns } from './address-book-columns.ts';
import { type OutlookTitles, outlookTitles } from './outlook-titles.ts';

/** What a title means; of an address, which one and which part of it. */
interface Meant {
  readonly meaning: ColumnMeaning;
  readonly address?: number;
  readonly part?: AddressPart;
}

const parts: readonly AddressPart[] = ['street', 'street', 'street', 'city', 'region', 'code', 'country'];

const languages: readonly ReadonlyMap<string, Meant>[] = outlookTitles.map(meantByTitle);
const [english = new Map<string, Meant>()] = languages;

/** Fewer may be anybody's own table. */
const fewestKnown = 8;

/** Undefined where the titles are others. In several languages there are titles that were left in English. */
export function outlookColumns(titles: readonly string[]): AddressBookColumns | undefined {
  const folded = titles.map(foldedTitle);
  const known = (language: ReadonlyMap<string, Meant>) => folded.filter((title) => language.has(title)).length;
  const language = languages.toSorted((left, right) => known(right) - known(left))[0] ?? english;
  const meant = withLastOnly(folded.map((title) => language.get(title) ?? english.get(title)));
  const count = meant.filter((each) => each !== undefined).length;
  const isContacts =
    meant.some((each) => each?.meaning === 'last-name') && meant.some((each) => each?.meaning === 'email');
  if (count < fewestKnown || !isContacts) return undefined;
  const addresses = [0, 1, 2].map((address) =>
    meant.flatMap((each, at): AddressColumn[] =>
      each?.address === address && each.part !== undefined ? [{ at, part: each.part }] : [],
    ),
  );
  return {
    format: 'outlook-csv',
    source: 'outlook',
    columns: meant.map((each) => each?.meaning ?? null),
    addresses: addresses.filter((columns) => columns.length > 0),
  };
}

/** In French, the form of address and the position have one title: the position comes last. */
function withLastOnly(meant: readonly (Meant | undefined)[]): readonly (Meant | undefined)[] {
  const last = meant.findLastIndex((each) => each?.meaning === 'title');
  return meant.map((each, at) => (each?.meaning === 'title' && at !== last ? undefined : each));
}

function meantByTitle(titles: OutlookTitles): ReadonlyMap<string, Meant> {
  const [first, middle, last] = titles.names;
  const meant = (meaning: ColumnMeaning, text: string) =>
    text.split('|').map((title) => [foldedTitle(title), { meaning }] as const);
  const addresses = titles.addresses.flatMap((text, address) =>
    text.split('|').map((title, index) => {
      const part = parts[index] ?? 'street';
      return [foldedTitle(title), { meaning: 'address', address, part }] as const;
    }),
  );
  return new Map<string, Meant>([
    ...addresses,
    ...meant('first-name', first),
    ...meant('middle-name', middle),
    ...meant('last-name', last),
    ...meant('organization', titles.company),
    ...meant('title', titles.jobTitle),
    ...meant('email', titles.emails),
    ...meant('phone', titles.phones),
    ...meant('birthday', titles.birthday),
    ...meant('notes', titles.notes),
    ...meant('link', titles.page),
    ...meant('tags', titles.categories),
  ]);
}
