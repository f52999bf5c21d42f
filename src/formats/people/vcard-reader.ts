/** Contacts as vCards, of any program. RFC 2426, RFC 6350 */

import { broughtPeople } from '../brought/brought-people.ts';
import type { Reader } from '../brought/reader.ts';
import { cardsIn } from '../vcard/read-cards.ts';
import type { EntryRead } from './entry-read.ts';
import { personOfCard } from './person-of-card.ts';

export const vcardReader: Reader = {
  /** Behind the marks of Unicode; in UTF-16, each letter has a zero beside it. */
  reads: ({ beginning }) => /^(?:ï»¿|ÿþ|þÿ)?\s*BEGIN:VCARD\s*$/im.test(beginning.replaceAll('\u0000', '')),
  read: async ({ bytes }) => broughtPeople('vcard', entriesIn(bytes)),
};

function* entriesIn(bytes: Uint8Array): Generator<EntryRead> {
  for (const { card, refused } of cardsIn(bytes)) {
    const entry = card === undefined ? undefined : personOfCard(card);
    yield { ...entry, refused: [...refused, ...(entry?.refused ?? [])] };
  }
}
