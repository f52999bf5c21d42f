/** A card however it came: a vCard or MECARD out of a QR code or pasted, or the text that was read off a photo. F4 */

import { keptValues } from '../people/kept-values.ts';
import { personOfCard } from '../people/person-of-card.ts';
import { readCards } from '../vcard/read-cards.ts';
import type { CardRead } from './card-read.ts';
import { readMecard } from './mecard.ts';

/** Of several vCards the first of a person. What does not fit a person of the notebook is left out. */
export async function readCard(text: string): Promise<CardRead> {
  const read = (/BEGIN:VCARD/i.test(text) ? readVcard(text) : readMecard(text)) ?? (await fromText(text));
  const { name = 'unnamed', organization, title, notes } = read;
  const { person } = keptValues({
    source: 'vcard',
    line: 1,
    name,
    emails: read.emails,
    phones: read.phones,
    addresses: read.addresses,
    links: read.links,
    ...(organization !== undefined && { organizationName: organization }),
    ...(title !== undefined && { title }),
    ...(notes !== undefined && { notes }),
  });
  if (person === undefined) return { emails: [], phones: [], addresses: [], links: [], notes: text, unsure: ['name'] };
  return {
    ...(read.name !== undefined && { name: person.name }),
    ...(person.title !== undefined && { title: person.title }),
    ...(person.organizationName !== undefined && { organization: person.organizationName }),
    emails: person.emails,
    phones: person.phones,
    addresses: person.addresses,
    links: person.links,
    ...(person.notes !== undefined && { notes: person.notes }),
    unsure: read.unsure,
  };
}

/** It knows many names: whoever reads a code never pays for them. */
async function fromText(text: string): Promise<CardRead> {
  const { readCardText } = await import('./read-card-text.ts');
  return readCardText(text);
}

/** Undefined where no card of it is a person's. */
function readVcard(text: string): CardRead | undefined {
  const people = readCards(new TextEncoder().encode(text.toWellFormed())).cards.map(personOfCard);
  const person = people.find((one) => one.person !== undefined)?.person;
  if (person === undefined) return undefined;
  const { name, title, organizationName, emails, phones, addresses, links, notes } = person;
  return {
    name,
    ...(title !== undefined && { title }),
    ...(organizationName !== undefined && { organization: organizationName }),
    emails,
    phones,
    addresses,
    links,
    ...(notes !== undefined && { notes }),
    unsure: [],
  };
}
