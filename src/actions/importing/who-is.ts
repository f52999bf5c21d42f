/** Whom an entry of a file means among those who are known so far. */

import type { ImportedPerson } from '../../formats/people/imported-person.ts';
import { completedPerson } from './completed-person.ts';
import { type Directory, entriesLike, type Entry } from './directory.ts';
import { type Identity, identityOf } from './identity.ts';
import { haveDifferentPages, likenesses, likenessOf } from './likeness.ts';

export interface Candidate {
  readonly entry: Entry;
  /** What speaks for it, and the value in common. */
  readonly reasons: readonly { readonly kind: 'name' | 'organization'; readonly value: string }[];
}

export interface Meant {
  readonly sure: Entry | undefined;
  /** Where nobody is sure, those who may be meant. */
  readonly candidates: readonly Candidate[];
}

/** Of several that are as like, the one who lacks nothing of this: that is where it went the last time. */
export function whoIs(directory: Directory, imported: ImportedPerson, organization: string | undefined): Meant {
  const met = identityOf(imported, imported.organizationName);
  const candidates = entriesLike(directory, met);
  const entriesByLikeness = Map.groupBy(candidates, (entry) =>
    isAnother(entry, met) ? undefined : likenessOf(entry.identity, met),
  );
  for (const likeness of likenesses) {
    const entries = entriesByLikeness.get(likeness) ?? [];
    const complete = entries.find(({ person }) => completedPerson(person, imported, organization) === person);
    if (entries[0] !== undefined) return { sure: complete ?? entries[0], candidates: [] };
  }
  return { sure: undefined, candidates: [] };
}

/** One file does not tell twice of one member, under two pages on LinkedIn: these are namesakes. */
function isAnother({ isTold, identity }: Entry, met: Identity): boolean {
  return isTold && likenessOf(identity, met) === 'name' && haveDifferentPages(identity, met);
}
