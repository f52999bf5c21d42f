/** A person as a vCard, such that reading it again tells nothing new of them. */

import type { Person } from '../../core/facts/person.ts';
import type { CardContent, CardFieldTraits, CardProperty } from '../vcard/card.ts';
import { escapedText, escapedUri } from '../vcard/escaping.ts';
import type { WrittenVersion } from '../vcard/card-properties.ts';
import { nameParts } from './name-parts.ts';
import { postalParts } from './postal-parts.ts';
import { withKeptLines } from './with-kept-lines.ts';

/** @param organization the name of the one that they belong to */
export function cardOfPerson(person: Person, organization: string | undefined, version: WrittenVersion): CardContent {
  const { name, title, birthday, timeZone, notes } = person;
  const content = {
    name,
    structuredName: nameParts(name),
    emails: (person.emails ?? []).map((value) => ({ value, ...plain })),
    phones: (person.phones ?? []).map((value) => ({ value, ...plain })),
    addresses: (person.addresses ?? []).map((address) => ({ ...postalParts(address), ...plain })),
    urls: (person.links ?? []).map((value) => ({ value, ...plain })),
    ...(organization === undefined ? {} : { organization: { name: organization, units: [] } }),
    ...(title === undefined ? {} : { title }),
    ...(birthday === undefined ? {} : { birthday }),
    ...(timeZone === undefined ? {} : { timeZone }),
    notes: notes === undefined || notes.trim() === '' ? [] : [notes],
    others: [uid(person.id, version), ...categories(person), ...profile(person, version), ...photo(person, version)],
  };
  return withKeptLines(content, person.vcard ?? []);
}

/** How the names begin by which others know cards of ours. */
export const ownUids = 'sundown-';

const plain: CardFieldTraits = { types: [], params: [] };

/** The same in every export, so that an address book knows whom it has. RFC 6350 section 6.7.6 */
function uid(id: string, version: WrittenVersion): CardProperty {
  const params = version === '4.0' ? [{ name: 'VALUE', values: ['text'] }] : [];
  return { name: 'UID', params, value: `${ownUids}${id}` };
}

function categories({ tags = [] }: Person): CardProperty[] {
  return tags.length === 0 ? [] : [{ name: 'CATEGORIES', params: [], value: tags.map(escapedText).join(',') }];
}

/** Beside the link, since address books show it as what it is. RFC 9554 section 3.5 */
function profile({ links = [] }: Person, version: WrittenVersion): CardProperty[] {
  const link = links.find((each) => /^https?:\/\/([\w-]+\.)?linkedin\.com\//i.test(each));
  if (link === undefined) return [];
  const value = escapedUri(link);
  return version === '4.0'
    ? [{ name: 'SOCIALPROFILE', params: [{ name: 'SERVICE-TYPE', values: ['LinkedIn'] }], value }]
    : [{ name: 'X-SOCIALPROFILE', params: [{ name: 'TYPE', values: ['linkedin'] }], value }];
}

/** RFC 2426 section 3.1.4, RFC 6350 section 6.2.4 */
function photo(person: Person, version: WrittenVersion): CardProperty[] {
  const [, type = '', base64 = ''] = /^data:image\/([a-z]+);base64,(.*)$/.exec(person.photo ?? '') ?? [];
  if (base64 === '') return [];
  if (version === '4.0') return [{ name: 'PHOTO', params: [], value: `data:image/${type};base64,${base64}` }];
  const params = [
    { name: 'ENCODING', values: ['b'] },
    { name: 'TYPE', values: [type.toUpperCase()] },
  ];
  return [{ name: 'PHOTO', params, value: base64 }];
}
