/** What stands on a card as properties, in the order in which they are written. RFC 2426, RFC 6350 */

import type { CardAddress, CardContent, CardFieldTraits, CardParam } from './card.ts';
import { escapedText, escapedUri } from './escaping.ts';
import type { ReadyProperty } from './line-text.ts';

export type WrittenVersion = '3.0' | '4.0';

/** Without the name: every card has one, and nothing else needs it. */
export function cardProperties(card: Omit<CardContent, 'name'>, version: WrittenVersion): readonly ReadyProperty[] {
  return [
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
  ];
}

function addressText({ poBox, extended, street, locality, region, postalCode, country }: CardAddress): string {
  return components([poBox, extended, street, locality, region, postalCode, country]);
}

function components(texts: readonly string[]): string {
  return texts.map(escapedText).join(';');
}

function optional(propertyName: string, value: string | undefined): ReadyProperty[] {
  return value === undefined ? [] : [{ name: propertyName, value }];
}

/** 3.0 wants an N even where nothing is known. */
function name({ structuredName }: Pick<CardContent, 'structuredName'>, version: WrittenVersion): ReadyProperty[] {
  if (!structuredName) return version === '3.0' ? [{ name: 'N', value: ';;;;' }] : [];
  const { family, given, additional, prefixes, suffixes } = structuredName;
  return [{ name: 'N', value: components([family, given, additional, prefixes, suffixes]) }];
}

/** 3.0 knows only that something is preferred, 4.0 also how much. */
function field(
  ready: ReadyProperty,
  { types, preference, params, group }: CardFieldTraits,
  version: WrittenVersion,
): ReadyProperty {
  const type = (value: string): CardParam => ({ name: 'TYPE', values: [value] });
  const preferred = version === '4.0' ? { name: 'PREF', values: [`${preference}`] } : type('pref');
  const isSaid = preference !== undefined && (version === '4.0' || preference === 1);
  const grouped = group === undefined ? {} : { group };
  return { ...ready, ...grouped, params: [...types.map(type), ...(isSaid ? [preferred] : []), ...params] };
}

/** One for each group, however many fields stand in it. */
function labels({ emails, phones, addresses, urls }: Omit<CardContent, 'name'>): ReadyProperty[] {
  const labelsByGroup = new Map<string, string>();
  for (const { group, label } of [...emails, ...phones, ...addresses, ...urls]) {
    if (group !== undefined && label !== undefined) labelsByGroup.set(group, label);
  }
  return [...labelsByGroup].map(([group, label]) => ({ group, name: 'X-ABLabel', value: escapedText(label) }));
}

/** 3.0 has no birthday without a year, so it is written as Apple does: in a leap year that is said to be left out. */
function birthday(text: string | undefined, version: WrittenVersion): ReadyProperty[] {
  if (text === undefined) return [];
  const yearless = text.startsWith('--');
  if (!yearless) return [{ name: 'BDAY', value: text }];
  if (version === '4.0') return [{ name: 'BDAY', value: `--${text.slice(2).replace('-', '')}` }];
  const params = [{ name: 'X-APPLE-OMIT-YEAR', values: ['1604'] }];
  return [{ name: 'BDAY', params, value: `1604-${text.slice(2)}` }];
}

function timeZone(text: string | undefined, version: WrittenVersion): ReadyProperty[] {
  if (text === undefined) return [];
  const params = version === '3.0' ? [{ name: 'VALUE', values: ['text'] }] : [];
  return [{ name: 'TZ', params, value: escapedText(text) }];
}
