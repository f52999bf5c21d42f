/** A card as the text of a vCard file, which `readCards` reads back as the same card. RFC 2426, RFC 6350 */

import { plainText } from '../text/plain-text.ts';
import type { CardAddress, CardContent, CardFieldTraits, CardParam, CardProperty } from './card.ts';
import { escapedText, escapedUri } from './escaping.ts';
import { folded } from './fold.ts';

export type WrittenVersion = '3.0' | '4.0';

/** A property whose value is ready to be written. */
type Ready = Pick<CardProperty, 'name' | 'value'> & Partial<CardProperty>;

/** Lines end in CRLF. Characters that no vCard may hold are left out, and line breaks become `\n`. */
export function writeCard(card: CardContent, version: WrittenVersion): string {
  const properties: readonly Ready[] = [
    { name: 'BEGIN', value: 'VCARD' },
    { name: 'VERSION', value: version },
    { name: 'FN', value: escapedText(card.name) },
    ...name(card, version),
    ...optional('ORG', card.organization && components([card.organization.name, ...card.organization.units])),
    ...optional('TITLE', card.title && escapedText(card.title)),
    ...card.emails.map((email) => field({ name: 'EMAIL', value: escapedText(email.value) }, email, version)),
    ...card.phones.map((phone) => field({ name: 'TEL', value: escapedText(phone.value) }, phone, version)),
    ...card.addresses.map((address) => field({ name: 'ADR', value: addressText(address) }, address, version)),
    ...card.urls.map((url) => field({ name: 'URL', value: escapedUri(url.value) }, url, version)),
    ...labels(card),
    ...birthday(card.birthday, version),
    ...timeZone(card.timeZone, version),
    ...card.notes.map((note) => ({ name: 'NOTE', value: escapedText(note) })),
    ...card.others,
    { name: 'END', value: 'VCARD' },
  ];
  return properties.map((property) => folded(contentLine(property))).join('');
}

function contentLine({ group, name: propertyName, params = [], value }: Ready): string {
  const path = group === undefined ? propertyName : `${group}.${propertyName}`;
  return `${path}${params.map(paramText).join('')}:${plainText(value).replaceAll('\n', '\\n')}`;
}

/** RFC 6868 */
function paramText({ name: paramName, values }: CardParam): string {
  const written = values.map((value) => {
    const safe = plainText(value).replace(/[\^\n"]/g, (character) => ({ '^': '^^', '\n': '^n' })[character] ?? "^'");
    return /[:;,]|^\s|\s$/.test(safe) ? `"${safe}"` : safe;
  });
  return `;${paramName}=${written.join(',')}`;
}

function addressText({ poBox, extended, street, locality, region, postalCode, country }: CardAddress): string {
  return components([poBox, extended, street, locality, region, postalCode, country]);
}

function components(texts: readonly string[]): string {
  return texts.map(escapedText).join(';');
}

function optional(propertyName: string, value: string | undefined): Ready[] {
  return value === undefined ? [] : [{ name: propertyName, value }];
}

/** 3.0 wants an N even where nothing is known. */
function name({ structuredName }: CardContent, version: WrittenVersion): Ready[] {
  if (!structuredName) return version === '3.0' ? [{ name: 'N', value: ';;;;' }] : [];
  const { family, given, additional, prefixes, suffixes } = structuredName;
  return [{ name: 'N', value: components([family, given, additional, prefixes, suffixes]) }];
}

/** 3.0 knows only that something is preferred, 4.0 also how much. */
function field(ready: Ready, { types, preference, params, group }: CardFieldTraits, version: WrittenVersion): Ready {
  const type = (value: string): CardParam => ({ name: 'TYPE', values: [value] });
  const preferred = version === '4.0' ? { name: 'PREF', values: [`${preference}`] } : type('pref');
  const isSaid = preference !== undefined && (version === '4.0' || preference === 1);
  const grouped = group === undefined ? {} : { group };
  return { ...ready, ...grouped, params: [...types.map(type), ...(isSaid ? [preferred] : []), ...params] };
}

/** One for each group, however many fields stand in it. */
function labels({ emails, phones, addresses, urls }: CardContent): Ready[] {
  const labelsByGroup = new Map<string, string>();
  for (const { group, label } of [...emails, ...phones, ...addresses, ...urls]) {
    if (group !== undefined && label !== undefined) labelsByGroup.set(group, label);
  }
  return [...labelsByGroup].map(([group, label]) => ({ group, name: 'X-ABLabel', value: escapedText(label) }));
}

/** 3.0 has no birthday without a year, so it is written as Apple does: in a leap year that is said to be left out. */
function birthday(text: string | undefined, version: WrittenVersion): Ready[] {
  if (text === undefined) return [];
  const yearless = text.startsWith('--');
  if (!yearless) return [{ name: 'BDAY', value: text }];
  if (version === '4.0') return [{ name: 'BDAY', value: `--${text.slice(2).replace('-', '')}` }];
  const params = [{ name: 'X-APPLE-OMIT-YEAR', values: ['1604'] }];
  return [{ name: 'BDAY', params, value: `1604-${text.slice(2)}` }];
}

function timeZone(text: string | undefined, version: WrittenVersion): Ready[] {
  if (text === undefined) return [];
  const params = version === '3.0' ? [{ name: 'VALUE', values: ['text'] }] : [];
  return [{ name: 'TZ', params, value: escapedText(text) }];
}
