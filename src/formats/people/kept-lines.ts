/** What a vCard says beyond the fields of a person, as content lines for the way back. RFC 6350 §3.3 */

import { isDateText, isTimeZone } from '../notebook/time-schemas.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import type { Card, CardFieldTraits, CardProperty } from '../vcard/card.ts';
import { cardProperties } from '../vcard/card-properties.ts';
import { lineText } from '../vcard/line-text.ts';
import { cardOfPerson, ownUids } from './card-of-person.ts';
import type { ImportedPerson } from './imported-person.ts';
import { nameParts } from './name-parts.ts';
import { postalAddress } from './postal-address.ts';
import { postalParts } from './postal-parts.ts';
import { isSocialProfile } from './social-profile.ts';

export interface LinesKept {
  readonly lines: readonly string[];
  readonly refused: readonly RefusedLine[];
}

/** Far more than cards have that people keep, and far less than the pictures and sounds of others. */
const most = { lines: 50, lineLength: 4_000, length: 20_000 } as const;

/** `used`: properties of the card that became fields of the person, whole. */
export function keptLines(card: Card, person: ImportedPerson, used: ReadonlySet<CardProperty>): LinesKept {
  const { structuredName: name, organization, birthday, timeZone } = card;
  const own = ownProfiles(card, person);
  const properties = cardProperties(
    {
      ...(name && !hasParts(name, nameParts(person.name)) && { structuredName: name }),
      emails: card.emails.filter(saysMore),
      phones: card.phones.filter(saysMore),
      addresses: card.addresses.filter(
        (address) => saysMore(address) || !hasParts(address, postalParts(postalAddress(address))),
      ),
      urls: card.urls.filter(saysMore),
      ...(organization && organization.units.length > 0 && { organization }),
      notes: [],
      ...(birthday !== undefined && !isDateText(birthday) && { birthday }),
      ...(timeZone !== undefined && !isTimeZone(timeZone) && { timeZone }),
      others: card.others.filter(
        (property) =>
          !used.has(property) && !isOfTheFile(property) && !(isSocialProfile(property) && own.has(lineText(property))),
      ),
    },
    '4.0',
  );
  const lines: string[] = [];
  const refused: RefusedLine[] = [];
  let length = 0;
  for (const property of properties) {
    const line = lineText(property);
    const fits = lines.length < most.lines && line.length <= most.lineLength && length + line.length <= most.length;
    if (fits) {
      lines.push(line);
      length += line.length;
    } else if (refused.length < most.lines) {
      refused.push({ line: card.line, reason: tooLong(property.name) });
    }
  }
  return { lines, refused };
}

/** Whether it is taken apart as we would do it ourselves. */
function hasParts<Parts extends object>(told: Parts, own: Partial<Parts>): boolean {
  return Object.entries(own).every(([part, text]) => told[part as keyof Parts] === text);
}

/** The page that we would tell of ourselves. */
function ownProfiles({ others, version }: Card, { name, links }: ImportedPerson): ReadonlySet<string> {
  if (!others.some(isSocialProfile)) return new Set();
  const own = cardOfPerson({ id: '', addedAt: '', name, links }, undefined, version === '4.0' ? '4.0' : '3.0');
  return new Set(own.others.filter(isSocialProfile).map(lineText));
}

/** Than its value, which is a field of the person. */
function saysMore({ types, preference, group, label, params }: CardFieldTraits): boolean {
  return types.length > 0 || params.length > 0 || [preference, group, label].some((trait) => trait !== undefined);
}

/** What says how, by what and when the file was written, and that the card is one of a person. */
function isOfTheFile({ name, value }: CardProperty): boolean {
  const upperName = name.toUpperCase();
  if (upperName === 'UID') return value.startsWith(ownUids);
  return ofTheFile.has(upperName) || (upperName === 'KIND' && /^individual$/i.test(value.trim()));
}

const ofTheFile = new Set(['BEGIN', 'END', 'PRODID', 'REV']);

function tooLong(name: string): string {
  return `“${name.slice(0, 40)}” on this card has no place in Sundown, and is too long to be kept for the way back. The person is taken without it; keep the file if it matters.`;
}
