/** Everybody who is known so far, found by what they might be known by. */

import { clueIndex, type ClueIndex } from './clue-index.ts';
import { type Clues, cluesOf } from './clues.ts';
import { comparedNames } from './compared-names.ts';
import type { Identity } from './identity.ts';
import { type Judged, judged, type ReasonKind } from './judged.ts';
import { isOnePhone } from './one-phone.ts';
import type { Country } from './ways-to-reach.ts';

/** What a directory files. Of hundreds of thousands, what they are known by need not be kept beside them. */
export interface Filed {
  /** Among the entries of its directory, which writes it down. */
  place?: number | undefined;
}

export interface Ways<Entry> {
  readonly country: Country | undefined;
  readonly identify: (entry: Entry) => Identity;
}

export interface Directory<Entry extends Filed> extends Ways<Entry> {
  /** In the order in which they were entered. */
  readonly entries: Entry[];
  /** Of places in `entries`. */
  readonly filed: ClueIndex;
  /** How often somebody was not filed under something that too many have in common. */
  passedOver: number;
}

export interface Candidate<Entry extends Filed> extends Judged {
  readonly entry: Entry;
}

/** What so many have in common, as a company's telephone or the name of a bot, tells nobody from another. */
const mostAlike = 50;

export function directoryOf<Entry extends Filed>(entries: Iterable<Entry>, ways: Ways<Entry>): Directory<Entry> {
  const directory: Directory<Entry> = {
    ...ways,
    entries: [],
    filed: clueIndex(mostAlike),
    passedOver: 0,
  };
  for (const entry of entries) enter(directory, entry);
  return directory;
}

/** Again, when more is known of somebody: what they were found by before still holds. */
export function enter<Entry extends Filed>(directory: Directory<Entry>, entry: Entry): void {
  const { entries, identify } = directory;
  if (entry.place === undefined || entries[entry.place] !== entry) entry.place = entries.push(entry) - 1;
  const { place } = entry;
  for (const clue of cluesOf(identify(entry)).filed) if (!directory.filed.add(clue, place)) directory.passedOver += 1;
}

/** Those who are or may be the same person, the surest first, then in the order of entering. */
export function lookalikesIn<Entry extends Filed>(
  directory: Directory<Entry>,
  identity: Identity,
  judge: typeof judged = judged,
): readonly Candidate<Entry>[] {
  const { entries, country, identify } = directory;
  const found = placesLike(directory, cluesOf(identity)).flatMap((place): readonly Candidate<Entry>[] => {
    const entry = entries[place];
    const verdict = entry && judge(identify(entry), identity, country);
    return entry && verdict ? [{ entry, ...verdict }] : [];
  });
  return found.length < 2 ? found : found.toSorted((one, other) => weightOf(other) - weightOf(one));
}

/**
 * Who is meant by an entry of a file. Somebody of whom it tells nothing that a card of the same name has not, too,
 * surely is that one: nothing changes by it, and the same file may come again.
 */
export function candidatesFor<Entry extends Filed>(
  directory: Directory<Entry>,
  told: Identity,
): readonly Candidate<Entry>[] {
  return lookalikesIn(directory, told, judgedAsTold);
}

/** Each once, in the order of entering. */
function placesLike<Entry extends Filed>({ filed }: Directory<Entry>, { sought }: Clues): readonly number[] {
  const found = sought.flatMap((clue) => filed.placesOf(clue));
  return found.length < 2 ? found : [...new Set(found)].toSorted((one, other) => one - other);
}

function judgedAsTold(known: Identity, told: Identity, country: Country | undefined): Judged | undefined {
  const verdict = judged(known, told, country);
  if (verdict?.standing === 'sure') return verdict;
  if (!tellsNothingMore(known, told, country)) return verdict;
  return { standing: 'sure', reasons: verdict?.reasons ?? [{ kind: 'name', value: told.name }] };
}

function tellsNothingMore(known: Identity, told: Identity, country: Country | undefined): boolean {
  const isContained =
    (told.organization === undefined || told.organization === known.organization) &&
    told.mailboxes.every((mailbox) => known.mailboxes.includes(mailbox)) &&
    told.pages.every((page) => known.pages.includes(page)) &&
    told.phones.every((phone) => known.phones.some((one) => one === phone || isOnePhone(one, phone, country)));
  if (!isContained) return false;
  const names = comparedNames(known.name, told.name);
  return names.grade === 'same' && !names.areTwo && !names.mayBeKin;
}

/** A page is one member's, an address mostly one person's; a number is shared by a family, a name by many. */
const weights: Readonly<Record<ReasonKind, number>> = {
  page: 64,
  email: 32,
  phone: 16,
  name: 8,
  nickname: 4,
  'like-name': 4,
  organization: 2,
};

function weightOf({ standing, reasons }: Judged): number {
  const weight = reasons.reduce((sum, { kind }) => sum + weights[kind], 0);
  return standing === 'sure' ? weight + 1_000 : weight;
}
