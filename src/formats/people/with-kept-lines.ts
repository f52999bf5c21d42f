/** A card as it goes out, with what the vCard said that its person came with. RFC 6350 */

import type { Card, CardContent, CardFieldTraits, CardProperty } from '../vcard/card.ts';
import { byPreference, structuredNameOf } from '../vcard/card-fields.ts';
import { cardOf } from '../vcard/card-of.ts';
import { escapedText } from '../vcard/escaping.ts';
import { readKeptLine } from '../vcard/read-kept-line.ts';
import { oneLine } from './one-line.ts';
import { postalAddress } from './postal-address.ts';
import { isSocialProfile, linkOfProfile } from './social-profile.ts';
import { webLink } from './web-link.ts';

/** Lines speak only of what the notebook still says: whatever the owner changed since then goes out as it is now. */
export function withKeptLines(content: CardContent, lines: readonly string[]): CardContent {
  const kept = lines.length === 0 ? undefined : keptCard(content, lines);
  if (kept === undefined) return content;
  const links = new Set(content.urls.map(({ value }) => webLink(value)));
  const others = kept.others.filter((property) => !isSocialProfile(property) || links.has(linkOfProfile(property)));
  const profiles = new Set(others.filter(isSocialProfile).map(linkOfProfile));
  const { birthday, timeZone } = { ...kept, ...content };
  return {
    ...content,
    ...(kept.structuredName && { structuredName: kept.structuredName }),
    ...(birthday !== undefined && { birthday }),
    ...(timeZone !== undefined && { timeZone }),
    ...(content.organization && { organization: withUnits(content.organization, kept.organization) }),
    emails: rejoined(content.emails, kept.emails, ({ value }) => value.trim()),
    phones: rejoined(content.phones, kept.phones, ({ value }) => oneLine(value)),
    addresses: rejoined(content.addresses, kept.addresses, postalAddress),
    urls: rejoined(content.urls, kept.urls, ({ value }) => webLink(value)).filter(
      ({ value }) => !profiles.has(webLink(value)),
    ),
    others: together(
      content.others.filter((property) => !isSocialProfile(property) || !profiles.has(linkOfProfile(property))),
      others,
    ),
  };
}

/** Of several names, since people are merged, the one that still is theirs. */
function keptCard(content: CardContent, lines: readonly string[]): Card | undefined {
  const properties = lines.map(readKeptLine).filter((property) => property !== undefined);
  const name = properties.find((property) => isNamed(property, 'N') && isNameOf(content, property));
  return cardOf({ line: 1, version: '4.0' }, [
    { name: 'FN', params: [], value: escapedText(content.name) },
    ...properties.filter((property) => property === name || !isNamed(property, 'N')),
  ]);
}

function isNamed(property: CardProperty, name: string): boolean {
  return property.name.toUpperCase() === name;
}

function isNameOf(content: CardContent, property: CardProperty): boolean {
  const { family = '', given = '' } = structuredNameOf(property, { version: '4.0', label: undefined }) ?? {};
  return [family, given].every((part) => content.name.includes(oneLine(part)));
}

type Organization = Exclude<CardContent['organization'], undefined>;

function withUnits(told: Organization, kept: Organization | undefined): Organization {
  return kept !== undefined && oneLine(kept.name) === told.name ? kept : told;
}

/** In the owner's order, which preferences that say something else may not undo. */
function rejoined<Field extends CardFieldTraits>(
  fields: readonly Field[],
  kept: readonly Field[],
  told: (field: Field) => string,
): readonly Field[] {
  const keptByValue = new Map(kept.toReversed().map((field) => [told(field), field]));
  const all = fields.map((field) => keptByValue.get(told(field)) ?? field);
  const isInOrder = byPreference(all).every((field, index) => field === all[index]);
  return isInOrder ? all : all.map(({ preference: _, ...field }) => field as Field);
}

/** The name under which others know the card is theirs, before our own. */
function together(told: readonly CardProperty[], kept: readonly CardProperty[]): readonly CardProperty[] {
  const tells = (name: string) => told.some((property) => isNamed(property, name));
  const all = [...kept.filter((property) => !toldAnew.some((name) => isNamed(property, name) && tells(name))), ...told];
  return all.filter((property, index) => {
    const single = saidOnce.find((name) => isNamed(property, name));
    return single === undefined || all.findIndex((each) => isNamed(each, single)) === index;
  });
}

const toldAnew = ['PHOTO', 'CATEGORIES'];

/** RFC 6350 §6, cardinality `*1` */
const saidOnce = ['UID', 'KIND', 'GENDER', 'ANNIVERSARY'];
