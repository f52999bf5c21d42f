/** A vCard as a person. */

import { isDateText, isTimeZone } from '../notebook/time-schemas.ts';
import type { RefusedLine } from '../text/refused-line.ts';
import type { Card, CardAddress } from '../vcard/card.ts';
import { birthdayWords } from './birthday-words.ts';
import type { ImportedPerson } from './imported-person.ts';
import { oneLine } from './one-line.ts';
import { photoOfCard } from './photo-of-card.ts';
import { webLink } from './web-link.ts';

/** Cards may also stand for a mailing list, a company or a room. RFC 6350 §6.1.4 */
export function personOfCard(card: Card): ImportedPerson | RefusedLine {
  const kind = kindOf(card);
  if (kind !== 'individual') {
    return {
      line: card.line,
      reason: `“${oneLine(card.name).slice(0, 60).toWellFormed()}” is no person but a card of the kind “${kind.slice(0, 20).toWellFormed()}”; it is left out.`,
    };
  }
  const { organization, title, birthday, timeZone } = card;
  const photo = photoOfCard(card);
  const notes = [...card.notes.map((note) => note.trim()), ...yearlessBirthday(birthday)].join('\n\n');
  return {
    source: 'vcard',
    line: card.line,
    name: oneLine(nameOf(card)),
    emails: card.emails.map(({ value }) => value.trim()),
    phones: card.phones.map(({ value }) => oneLine(value)),
    addresses: card.addresses.map(postalAddress),
    links: links(card),
    ...(organization === undefined ? {} : { organizationName: oneLine(organization.name) }),
    ...(title === undefined ? {} : { title: oneLine(title) }),
    ...(birthday !== undefined && isDateText(birthday) ? { birthday } : {}),
    ...(timeZone !== undefined && isTimeZone(timeZone) ? { timeZone } : {}),
    ...(notes === '' ? {} : { notes }),
    ...(photo === undefined ? {} : { photo }),
  };
}

/** Apple says in words of its own that a card is a list or a company. */
function kindOf(card: Card): string {
  if (isShownAsCompany(card) && !card.structuredName) return 'company';
  return otherValues(card, ['KIND', 'X-ADDRESSBOOKSERVER-KIND'])[0]?.trim().toLowerCase() ?? 'individual';
}

function isShownAsCompany(card: Card): boolean {
  return otherValues(card, ['X-ABSHOWAS'])[0]?.trim().toUpperCase() === 'COMPANY';
}

/** A card that is shown as a company carries the company's name in FN, and that of the person to ask for in N. */
function nameOf(card: Card): string {
  const { given, family } = card.structuredName ?? {};
  const person = `${given ?? ''} ${family ?? ''}`.trim();
  return isShownAsCompany(card) && person !== '' ? person : card.name;
}

function otherValues(card: Card, names: readonly string[]): string[] {
  return card.others.filter(({ name }) => names.includes(name.toUpperCase())).map(({ value }) => value);
}

/** A person's birthday is a whole date; what is known of any other one is kept where it can be read. */
function yearlessBirthday(birthday: string | undefined): string[] {
  return birthday === undefined || isDateText(birthday) ? [] : [`Birthday: ${birthdayWords(birthday)}`];
}

/** The line of the town as it is written where there are regions (`Chicago, IL 60601`), or where there are none. */
function postalAddress(address: CardAddress): string {
  const { poBox, extended, street, locality, region, postalCode, country } = address;
  const town = region.trim() === '' ? `${postalCode} ${locality}` : `${locality}, ${region} ${postalCode}`;
  return [poBox, extended, ...street.split('\n'), town.replace(/^, /, ''), country]
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');
}

function links(card: Card): string[] {
  const profiles = otherValues(card, ['X-SOCIALPROFILE', 'SOCIALPROFILE']).map((value) =>
    value.replace(/\\([,;:])/g, '$1'),
  );
  return [...card.urls.map(({ value }) => value), ...profiles].map(webLink);
}
