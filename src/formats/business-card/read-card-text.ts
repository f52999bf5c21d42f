/** The text of a business card, as a camera reads it, understood as who, what and how to reach them. F4 */

import { cardPieces } from './card-lines.ts';
import type { CardField, CardRead } from './card-read.ts';
import { contactDetails } from './contact-details.ts';
import { continuesPostal, isPostal } from './postal-lines.ts';
import { whoIsWho } from './who-is-who.ts';

/** Nothing is lost: what no rule knows stands in the notes. */
export function readCardText(text: string): CardRead {
  const emails: string[] = [];
  const phones: string[] = [];
  const links: string[] = [];
  const addresses: string[][] = [];
  const words: string[] = [];
  let isInAddress = false;
  for (const piece of cardPieces(text)) {
    const details = contactDetails(piece);
    emails.push(...details.emails);
    phones.push(...details.phones);
    links.push(...details.links);
    if (details.rest === '') continue;
    const belongs: boolean = isInAddress ? continuesPostal(details.rest) : isPostal(details.rest);
    if (!belongs) words.push(details.rest);
    else if (isInAddress) addresses.at(-1)?.push(details.rest);
    else addresses.push([details.rest]);
    isInAddress = belongs;
  }
  const { rest, unsure, ...who } = whoIsWho(words, addressesOf(emails, links));
  return {
    ...who,
    emails: once(emails),
    phones: once(phones),
    addresses: addresses.map((lines) => lines.join('\n')),
    links: once(links),
    ...(rest.length > 0 && { notes: rest.join('\n') }),
    unsure: [...unsure, ...oddities(emails, who.name)],
  };
}

function addressesOf(emails: readonly string[], links: readonly string[]) {
  return {
    mailboxes: emails.map((email) => email.split('@')[0] ?? ''),
    hosts: [
      ...emails.map((email) => email.split('@')[1] ?? ''),
      ...links.map((link) => URL.parse(link)?.hostname ?? ''),
    ],
  };
}

/** An address with a letter that hardly stands in one, and a card without a name. */
function oddities(emails: readonly string[], name: string | undefined): readonly CardField[] {
  const isOdd = emails.some((email) => !/^[\w.%+-]+@[\w-]+(?:\.[\w-]+)+$/.test(email));
  return [...(isOdd ? (['emails'] as const) : []), ...(name === undefined ? (['name'] as const) : [])];
}

function once(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
