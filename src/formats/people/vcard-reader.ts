/** Contacts as vCards, of any program. RFC 2426, RFC 6350 */

import { broughtPeople } from '../brought/brought-people.ts';
import { holdsOthers } from '../brought/holds-others.ts';
import type { Reader } from '../brought/reader.ts';
import { cardsIn } from '../vcard/read-cards.ts';
import type { EntryRead } from './entry-read.ts';
import { personOfCard } from './person-of-card.ts';

export const vcardReader: Reader = {
  /** Behind the marks of Unicode; in UTF-16, each letter has a zero beside it. */
  reads: ({ beginning }) =>
    !holdsOthers(beginning) && /^(?:ï»¿|ÿþ|þÿ)?\s*BEGIN:VCARD\s*$/im.test(beginning.replaceAll('\u0000', '')),
  async read({ bytes }) {
    if (bytes.length > mostMegabytes * 1024 * 1024) return { unread: [{ line: 1, reason: tooLargeReason }] };
    return broughtPeople('vcard', entriesIn(bytes));
  },
};

/** Photos are held as long as the people are. */
const mostMegabytes = 250;
const tooLargeReason = `A file of vCards may have ${mostMegabytes} MB, and this one is larger. Export the contacts in parts, or without photos.`;

function* entriesIn(bytes: Uint8Array): Generator<EntryRead> {
  for (const { card, refused } of cardsIn(bytes)) {
    const entry = card === undefined ? undefined : personOfCard(card);
    yield { ...entry, refused: [...refused, ...(entry?.refused ?? [])] };
  }
}
