/** Whom an entry of a file means among those who are known so far. */

import type { Person } from '../../core/facts/person.ts';
import type { ImportedPerson } from '../../formats/people/imported-person.ts';
import { type Candidate, candidatesFor, type Directory } from '../matching/directory.ts';
import type { Identity } from '../matching/identity.ts';
import { haveDifferentPages, type ReasonKind } from '../matching/judged.ts';
import { completedPerson } from './completed-person.ts';

export interface Entry {
  /** In the directory. */
  readonly place: number;
  readonly isNew: boolean;
  /** Whether the file that is taken in has told of them already. */
  isTold: boolean;
  /** As they are by now. */
  person: Person;
  /** What they are known by, once somebody was compared with them. */
  identity?: Identity | undefined;
}

export interface Told {
  readonly imported: ImportedPerson;
  readonly identity: Identity;
  /** Id of the organization that the file names. */
  readonly organization: string | undefined;
}

export interface Meant {
  readonly sure: Entry | undefined;
  /** Where nobody is sure, those who may be meant, the likeliest first. */
  readonly candidates: readonly Candidate<Entry>[];
}

/** Among more, nobody would find the one who is meant. */
const mostCandidates = 6;

/** Of several that are sure, the one who lacks nothing of this: that is where it went the last time. */
export function whoIs(directory: Directory<Entry>, { imported, identity, organization }: Told): Meant {
  const candidates = candidatesFor(directory, identity);
  const sure = candidates
    .filter((candidate) => candidate.standing === 'sure' && !areTwoOfOneFile(candidate, imported))
    .map(({ entry }) => entry);
  const complete = sure.find(({ person }) => completedPerson(person, imported, organization) === person);
  if (sure[0] !== undefined) return { sure: complete ?? sure[0], candidates: [] };
  // One file does not tell twice of one member, under two pages on LinkedIn: these are namesakes.
  const asked = candidates.filter(
    ({ entry }) => !entry.isNew && !(entry.isTold && haveDifferentPages(directory.identify(entry), identity)),
  );
  return { sure: undefined, candidates: asked.slice(0, mostCandidates) };
}

/**
 * Of a card that is known, a new family name is a marriage; a file that names two family names beside one address tells
 * of two who share it. Whoever is called by their address has no family name.
 */
function areTwoOfOneFile({ entry, reasons }: Candidate<Entry>, { name }: ImportedPerson): boolean {
  const isAddress = [entry.person.name, name].some((one) => one.includes('@'));
  return entry.isNew && !isAddress && !reasons.some(({ kind }) => tellsOfOne.has(kind));
}

const tellsOfOne: ReadonlySet<ReasonKind> = new Set(['page', 'name', 'nickname', 'like-name']);
