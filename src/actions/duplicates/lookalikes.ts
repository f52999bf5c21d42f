/** Pairs of cards that may be of one person, and what speaks for it. */

import type { Person } from '../../core/facts/person.ts';
import { directoryOf, enter, lookalikesIn } from '../matching/directory.ts';
import { type Identity, identityOf } from '../matching/identity.ts';
import type { Judged } from '../matching/judged.ts';
import type { Country } from '../matching/ways-to-reach.ts';

export interface Known {
  readonly person: Person;
  readonly organizationName: string | undefined;
  /** What stands for where they work. */
  readonly employer: string | undefined;
}

export interface Pair extends Judged {
  readonly people: readonly [Known, Known];
}

export interface Lookalikes {
  /** The surest first, then by name. Each pair once, but for those that were told apart. */
  readonly pairs: readonly Pair[];
  /** How often somebody was not compared by what too many have in common. */
  readonly passedOver: number;
}

interface Entry {
  readonly identity: Identity;
  readonly known: Known;
}

/** `country` is where numbers without a prefix are dialled. */
export function lookalikes(known: readonly Known[], country: Country | undefined): Lookalikes {
  const entries = known
    .toSorted(byAge)
    .map((each) => ({ known: each, identity: identityOf(each.person, each.employer) }));
  const entryAt = (place: number): Entry => entries[place] as Entry;
  const directory = directoryOf<Entry>({ country, entryAt, identify: (entry) => entry.identity });
  const pairs: Pair[] = [];
  for (const [place, { known: each, identity }] of entries.entries()) {
    for (const { entry, standing, reasons } of lookalikesIn(directory, identity)) {
      if (wereToldApart(entry.known.person, each.person)) continue;
      pairs.push({ people: [entry.known, each], standing, reasons: reasons.map((one) => named(one, each)) });
    }
    enter(directory, place, identity);
  }
  return { pairs: pairs.toSorted(bySureness), passedOver: directory.passedOver };
}

/** Whoever was added first comes first, so that an order of reading changes nothing. */
function byAge({ person: one }: Known, { person: other }: Known): number {
  return compared(one.addedAt, other.addedAt) || compared(one.id, other.id);
}

function bySureness(one: Pair, other: Pair): number {
  const [sure, otherSure] = [one, other].map(({ standing }) => Number(standing === 'sure'));
  return (otherSure ?? 0) - (sure ?? 0) || compared(one.people[0].person.name, other.people[0].person.name);
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The organization as the owner calls it. */
function named(reason: Judged['reasons'][number], { organizationName }: Known): Judged['reasons'][number] {
  return reason.kind === 'organization' ? { ...reason, value: organizationName ?? reason.value } : reason;
}

function wereToldApart(one: Person, other: Person): boolean {
  return one.distinctFrom?.includes(other.id) === true || other.distinctFrom?.includes(one.id) === true;
}
