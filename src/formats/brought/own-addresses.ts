/** Which e-mail addresses are the owner's own: as told of the file, or else as it says, or by how often they occur. */

import type { AddressCount, ReadingChoices } from './brought.ts';

export interface OwnAddresses {
  isOwn(email: string | undefined): boolean;
  /** The most frequent, for the owner to say. */
  readonly addresses: readonly AddressCount[];
}

export interface Sightings {
  /** How often each occurs, in lower case. */
  readonly counts: ReadonlyMap<string, number>;
  /** Of how many mails or appointments. */
  readonly of: number;
  /** Those that the file itself calls the owner's. */
  readonly sure: ReadonlySet<string>;
}

const shown = 12;
/** The owner is in most of what the owner has, and with several others; so is anybody in a file about one of them. */
const leastShare = 0.6;
const leastItems = 4;
const leastAddresses = 4;

export function ownAddresses(
  { counts, of, sure }: Sightings,
  { ownAddresses: told, ownEmail }: Pick<ReadingChoices, 'ownAddresses' | 'ownEmail'>,
): OwnAddresses {
  const known = ownEmail === undefined ? [] : [folded(ownEmail)];
  const frequent = [...counts].toSorted(([, left], [, right]) => right - left);
  const [[likeliest, most] = ['', 0], [, second] = ['', 0]] = frequent;
  const isClear = of >= leastItems && counts.size >= leastAddresses && most >= of * leastShare && most > second;
  const isSeen = known.some((address) => counts.has(address));
  const guessed = sure.size > 0 ? [...sure] : isClear && !isSeen ? [likeliest] : [];
  const likely = new Set([...known, ...guessed, ...(told ?? []).map(folded)]);
  const own = told === undefined ? likely : new Set(told.map(folded));
  const isOwn = (email: string | undefined) => email !== undefined && own.has(folded(email));
  // What was said to be nobody's stays in sight, so that it can be said otherwise.
  const rank = (address: string): number => (own.has(address) ? 2 : likely.has(address) ? 1 : 0);
  const first = frequent.toSorted(([left], [right]) => rank(right) - rank(left));
  return {
    isOwn,
    addresses: first.slice(0, shown).map(([address, count]) => ({ address, count, isOwn: isOwn(address) })),
  };
}

function folded(email: string): string {
  return email.trim().toLowerCase();
}
