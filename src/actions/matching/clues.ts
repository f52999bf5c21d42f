/** Under which numbers somebody is filed and looked for: whoever may be the same shares at least one. */

import { isSharedMailbox, phoneEnd } from './ways-to-reach.ts';
import type { Identity } from './identity.ts';
import { type NameRead, nameRead } from './name-read.ts';
import { nameGroups } from './nicknames.ts';
import type { Word } from './word-of.ts';

export interface Clues {
  /** Under which they are filed. Numbers of 32 bits: two things may share one, so that each find is compared. */
  readonly filed: readonly number[];
  /** Under which to look for them. */
  readonly sought: readonly number[];
}

const anywhere = '*';
const nowhere = '-';

/**
 * A name alone may be shared by thousands. So names that are only alike are looked for where both work or share a
 * mailbox, and the same name besides where of one of them nothing is known.
 */
export function cluesOf(identity: Identity): Clues {
  if (latest === undefined || !areEqual(latest.identity, identity)) latest = { identity, clues: readClues(identity) };
  return latest.clues;
}

/** Whoever is looked for is mostly filed next. */
let latest: { readonly identity: Identity; readonly clues: Clues } | undefined;

function areEqual(one: Identity, other: Identity): boolean {
  if (one === other) return true;
  return (
    one.name === other.name &&
    one.organization === other.organization &&
    haveSame(one.mailboxes, other.mailboxes) &&
    haveSame(one.pages, other.pages) &&
    haveSame(one.phones, other.phones)
  );
}

function haveSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

function readClues({ name, mailboxes, pages, phones, organization }: Identity): Clues {
  const read = nameRead(name);
  const shared = mailboxes.filter(isSharedMailbox);
  const ways = [
    ...mailboxes.filter((mailbox) => !shared.includes(mailbox)).map((mailbox) => numberOf('email', mailbox)),
    ...pages.map((page) => numberOf('page', page)),
    ...phones.flatMap((phone) => phoneEnd(phone) ?? []).map((end) => numberOf('phone', end)),
  ];
  const places = [...(organization === undefined ? [] : [`=${organization}`]), ...shared];
  // The same whatever the order of words and letters: it finds turned names and swapped letters.
  const letters = `~${read.letters}`;
  const together = [...ways, ...places.flatMap((place) => [numberOf(letters, place), ...nameNumbers(read, place)])];
  const filedAs = [numberOf(letters, anywhere), ...(organization === undefined ? [numberOf(letters, nowhere)] : [])];
  return {
    filed: unique([...together, ...filedAs]),
    sought: unique([...together, numberOf(letters, organization === undefined ? anywhere : nowhere)]),
  };
}

function unique(numbers: readonly number[]): readonly number[] {
  return numbers.filter((number, at) => numbers.indexOf(number) === at);
}

/** Either name may have a slip, and only one of two family names be told. */
function nameNumbers({ words, aside }: NameRead, place: string): readonly number[] {
  const [given, second] = words;
  const family = words.at(-1);
  if (given === undefined || family === undefined) return [];
  const families = [family, ...words.slice(2, -1), ...(words.length > 2 && second ? [second] : []), ...aside];
  const givens = [given, ...(words.length > 2 && second ? [second] : [])];
  return [
    ...families.flatMap(({ sound }) => givens.map((one) => numberOf(`${sound} ${one.plain[0]}`, place))),
    ...callNames([given, ...aside]).map((called) => numberOf(`${called} ${family.sound[0]}`, place)),
  ];
}

/** What they may be called, whichever form of the name is used. */
function callNames(givens: readonly Word[]): readonly string[] {
  return givens.flatMap(({ plain, sound }) => {
    const groups = nameGroups(plain);
    return groups.length > 0 ? groups.map(String) : [sound];
  });
}

/** FNV-1a, over both texts. */
function numberOf(one: string, other: string): number {
  return hashed(hashed(0x811c9dc5, one), other);
}

function hashed(seed: number, text: string): number {
  let hash = Math.imul(seed ^ text.length, 0x01000193);
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}
