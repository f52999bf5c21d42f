/** Pairs of cards that may be of one person, and what speaks for it. */

import type { Person } from '../../core/facts/person.ts';
import { type Identity, identityOf } from '../importing/identity.ts';
import { haveDifferentPages } from '../importing/likeness.ts';
import { areLikeNames } from './like-names.ts';

export interface Known {
  readonly person: Person;
  readonly organizationName: string | undefined;
}

export type LikenessKind = 'email' | 'page' | 'phone' | 'name' | 'like-name' | 'organization';

export interface Pair {
  readonly people: readonly [Known, Known];
  /** Else they only may be one. */
  readonly sure: boolean;
  readonly reasons: readonly { readonly kind: LikenessKind; readonly value: string }[];
}

interface Met extends Known {
  readonly identity: Identity;
}

/** The surest first, then by name. Each pair once, but for those that were told apart. */
export function lookalikes(known: readonly Known[]): readonly Pair[] {
  const met = known.map((one): Met => ({ ...one, identity: identityOf(one.person, one.organizationName) }));
  const pairByKey = new Map<string, Pair | undefined>();
  for (const [one, other] of bucketsOf(met).flatMap(everyTwo)) {
    const key = [one.person.id, other.person.id].toSorted().join(' ');
    if (!pairByKey.has(key)) pairByKey.set(key, pairOf(one, other));
  }
  const pairs = [...pairByKey.values()].filter((pair) => pair !== undefined);
  const nameOf = ({ people: [{ person }] }: Pair): string => person.name;
  return pairs.toSorted(
    (a, b) => Number(b.sure) - Number(a.sure) || (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0),
  );
}

/** A name or number that hundreds share tells nothing, and comparing them all would take long. */
const mostAlike = 200;

/** Only those who have something in common are compared. */
function bucketsOf(met: readonly Met[]): readonly Met[][] {
  const buckets = new Map<string, Met[]>();
  for (const one of met) {
    for (const key of new Set(keysOf(one.identity))) buckets.set(key, [...(buckets.get(key) ?? []), one]);
  }
  return [...buckets.values()].filter(({ length }) => length > 1 && length <= mostAlike);
}

function everyTwo(all: readonly Met[]): readonly (readonly [Met, Met])[] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));
}

function keysOf({ emails, profiles, phones, name, organization }: Identity): string[] {
  const lastName = name.split(' ').at(-1) ?? '';
  return [
    ...emails.map((email) => `email ${email}`),
    ...profiles.map((profile) => `page ${profile}`),
    ...phones.map((phone) => `phone ${phone}`),
    `name ${name}`,
    ...(organization === undefined ? [] : [`last ${lastName} at ${organization}`, `at ${organization}`]),
  ];
}

function pairOf(one: Met, other: Met): Pair | undefined {
  if (wereToldApart(one.person, other.person)) return undefined;
  const [left, right] = [one.identity, other.identity];
  const shared = {
    email: common(left.emails, right.emails),
    page: common(left.profiles, right.profiles),
    phone: common(left.phones, right.phones),
  };
  const isSameName = left.name === right.name;
  const isLikeName = !isSameName && areLikeNames(left.name, right.name);
  const atOne = left.organization !== undefined && left.organization === right.organization;
  const isReached = Object.values(shared).some((value) => value !== undefined);
  const standing = standingOf({ shared, isSameName, isLikeName, atOne, left, right });
  if (standing === undefined) return undefined;
  return {
    people: one.person.addedAt <= other.person.addedAt ? [one, other] : [other, one],
    sure: standing === 'sure',
    reasons: [
      ...(Object.entries(shared) as [LikenessKind, string | undefined][]).flatMap(([kind, value]) =>
        value === undefined ? [] : [{ kind, value }],
      ),
      ...(isSameName ? [{ kind: 'name' as const, value: one.person.name }] : []),
      ...(isLikeName ? [{ kind: 'like-name' as const, value: `${one.person.name}, ${other.person.name}` }] : []),
      ...(atOne && !isReached ? [{ kind: 'organization' as const, value: one.organizationName ?? '' }] : []),
    ],
  };
}

interface Compared {
  readonly shared: Readonly<Record<'email' | 'page' | 'phone', string | undefined>>;
  readonly isSameName: boolean;
  readonly isLikeName: boolean;
  readonly atOne: boolean;
  readonly left: Identity;
  readonly right: Identity;
}

/** A page is one person's. Colleagues share an address, families a telephone: there the names have to be alike. */
function standingOf({ shared, isSameName, isLikeName, atOne, left, right }: Compared): 'sure' | 'maybe' | undefined {
  if (shared.page !== undefined) return 'sure';
  if (haveDifferentPages(left, right)) return shared.email !== undefined && isSameName ? 'maybe' : undefined;
  const isNamedAlike = isSameName || isLikeName;
  if (shared.email !== undefined) return isNamedAlike ? 'sure' : 'maybe';
  if (shared.phone !== undefined) return isSameName ? 'sure' : isLikeName ? 'maybe' : undefined;
  if (!isNamedAlike) return undefined;
  const reachedApart = left.emails.length > 0 && right.emails.length > 0;
  if (isSameName && atOne) return reachedApart ? 'maybe' : 'sure';
  const mayBeAtOne = left.organization === undefined || right.organization === undefined;
  if (isSameName) return reachedApart || !mayBeAtOne ? undefined : 'maybe';
  return atOne && !reachedApart ? 'maybe' : undefined;
}

function common(left: readonly string[], right: readonly string[]): string | undefined {
  return left.find((value) => right.includes(value));
}

function wereToldApart(one: Person, other: Person): boolean {
  return one.distinctFrom?.includes(other.id) === true || other.distinctFrom?.includes(one.id) === true;
}
