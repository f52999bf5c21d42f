/** Everybody who is known so far, found by what they might be known by. */

import { clueIndex, type ClueIndex } from './clue-index.ts';
import { type Clues, cluesOf } from './clues.ts';
import { comparedNames } from './compared-names.ts';
import type { Identity } from './identity.ts';
import { type Judged, judged, type ReasonKind } from './judged.ts';
import { isOnePhone } from './one-phone.ts';
import type { Country } from './ways-to-reach.ts';

/** Who stands where is kept by whoever enters them: hundreds of thousands need not be held to be found. */
export interface Ways<Entry> {
  readonly country: Country | undefined;
  readonly entryAt: (place: number) => Entry;
  readonly identify: (entry: Entry) => Identity;
}

export interface Directory<Entry> extends Ways<Entry> {
  /** Of places. */
  readonly filed: ClueIndex;
  /** How often somebody was not filed under something that too many have in common. */
  passedOver: number;
}

export interface Candidate<Entry> extends Judged {
  readonly entry: Entry;
}

/** What so many have in common, as a company's telephone or the name of a bot, tells nobody from another. */
const mostAlike = 50;

export function directoryOf<Entry>(ways: Ways<Entry>): Directory<Entry> {
  return { ...ways, filed: clueIndex(mostAlike), passedOver: 0 };
}

/** Again, when more is known of somebody: what they were found by before still holds. */
export function enter<Entry>(directory: Directory<Entry>, place: number, identity: Identity): void {
  for (const clue of cluesOf(identity).filed) if (!directory.filed.add(clue, place)) directory.passedOver += 1;
}

/** Those who are or may be the same person, the surest first, then in the order of entering. */
export function lookalikesIn<Entry>(
  directory: Directory<Entry>,
  identity: Identity,
  judge: typeof judged = judged,
): readonly Candidate<Entry>[] {
  const { country, entryAt, identify } = directory;
  const found = placesLike(directory, cluesOf(identity)).flatMap((place): readonly Candidate<Entry>[] => {
    const entry = entryAt(place);
    const verdict = judge(identify(entry), identity, country);
    return verdict ? [{ entry, ...verdict }] : [];
  });
  return found.length < 2 ? found : found.toSorted((one, other) => weightOf(other) - weightOf(one));
}

/**
 * Who is meant by an entry of a file. Somebody of whom it tells nothing that a card of the same name has not, too,
 * surely is that one: nothing changes by it, and the same file may come again.
 */
export function candidatesFor<Entry>(directory: Directory<Entry>, told: Identity): readonly Candidate<Entry>[] {
  return lookalikesIn(directory, told, judgedAsTold);
}

/** Each once, in the order of entering. */
function placesLike<Entry>({ filed }: Directory<Entry>, { sought }: Clues): readonly number[] {
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
