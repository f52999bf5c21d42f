/** A vCard as a person. */

import { isDateText, isTimeZone } from '../notebook/time-schemas.ts';
import type { Card } from '../vcard/card.ts';
import { unescapedList } from '../vcard/escaping.ts';
import { birthdayWords } from './birthday-words.ts';
import { keptLines } from './kept-lines.ts';
import { oneLine } from './one-line.ts';
import type { EntryRead } from './entry-read.ts';
import { photoOfCard } from './photo-of-card.ts';
import { postalAddress } from './postal-address.ts';
import { isSocialProfile, linkOfProfile } from './social-profile.ts';
import { webLink } from './web-link.ts';

/** Cards may also stand for a mailing list, a company or a room. RFC 6350 §6.1.4 */
export function personOfCard(card: Card): EntryRead {
  const kind = kindOf(card);
  if (kind !== 'individual') {
    const reason = `“${oneLine(card.name).slice(0, 60).toWellFormed()}” is no person but a card of the kind “${kind.slice(0, 20).toWellFormed()}”; it is left out.`;
    return { refused: [{ line: card.line, reason }] };
  }
  const { organization, title, birthday, timeZone } = card;
  const picture = photoOfCard(card);
  const categories = card.others.filter(({ name }) => name.toUpperCase() === 'CATEGORIES');
  const tags = categories.flatMap(({ value }) => unescapedList(value, card.version)).filter(isTag);
  const notes = notesOf(card);
  const person = {
    source: 'vcard',
    line: card.line,
    name: oneLine(nameOf(card)),
    emails: card.emails.map(({ value }) => value.trim()),
    phones: card.phones.map(({ value }) => oneLine(value)),
    addresses: card.addresses.map(postalAddress),
    links: links(card),
    ...(organization !== undefined && { organizationName: oneLine(organization.name) }),
    ...(title !== undefined && { title: oneLine(title) }),
    ...(birthday !== undefined && isDateText(birthday) && { birthday }),
    ...(timeZone !== undefined && isTimeZone(timeZone) && { timeZone }),
    ...(notes !== '' && { notes }),
    ...(picture && { photo: picture.photo }),
    ...(tags.length > 0 && { tags }),
  } as const;
  const kept = keptLines(card, person, new Set([...categories, ...(picture ? [picture.property] : [])]));
  return { person: kept.lines.length === 0 ? person : { ...person, vcard: kept.lines }, refused: kept.refused };
}

/** Apple says in words of its own that a card is a list or a company. */
function kindOf(card: Card): string {
  if (isShownAsCompany(card) && !card.structuredName) return 'company';
  return otherValue(card, ['KIND', 'X-ADDRESSBOOKSERVER-KIND'])?.trim().toLowerCase() ?? 'individual';
}

function isShownAsCompany(card: Card): boolean {
  return otherValue(card, ['X-ABSHOWAS'])?.trim().toUpperCase() === 'COMPANY';
}

/** A card that is shown as a company carries the company's name in FN, and that of the person to ask for in N. */
function nameOf(card: Card): string {
  const { given, family } = card.structuredName ?? {};
  const person = `${given ?? ''} ${family ?? ''}`.trim();
  return isShownAsCompany(card) && person !== '' ? person : card.name;
}

function otherValue(card: Card, names: readonly string[]): string | undefined {
  return card.others.find(({ name }) => names.includes(name.toUpperCase()))?.value;
}

/** Google puts everybody into the group of its own that it calls so. */
function isTag(tag: string): boolean {
  return tag.trim() !== '' && tag.trim() !== 'myContacts';
}

/** A person's birthday is a whole date; what is known of any other one is told once where it can be read. */
function notesOf({ notes, birthday }: Card): string {
  const told = notes.map((note) => note.trim()).join('\n\n');
  if (birthday === undefined || isDateText(birthday)) return told;
  const words = `Birthday: ${birthdayWords(birthday)}`;
  return told.includes(words) ? told : [told, words].filter((note) => note !== '').join('\n\n');
}

function links(card: Card): string[] {
  return [...card.urls.map(({ value }) => webLink(value)), ...card.others.filter(isSocialProfile).map(linkOfProfile)];
}
