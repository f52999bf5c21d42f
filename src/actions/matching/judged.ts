/** Whether two are one person, how surely, and what speaks for it. docs/matching.md says it in plain words. */

import type { likenessKinds } from '../../contract/likeness-reason.ts';
import { comparedNames, type ComparedNames, type Grade } from './compared-names.ts';
import type { Identity } from './identity.ts';
import { isOnePhone, phoneKey } from './one-phone.ts';
import { type Country, isSharedMailbox } from './ways-to-reach.ts';

type Standing = 'sure' | 'maybe';

export type ReasonKind = (typeof likenessKinds)[number];

interface Reason {
  readonly kind: ReasonKind;
  /** What both have; of names that differ, both. */
  readonly value: string;
}

export interface Judged {
  readonly standing: Standing;
  readonly reasons: readonly Reason[];
}

/** Undefined for two people. The same in both orders. `country` is where numbers without a prefix are dialled. */
export function judged(one: Identity, other: Identity, country: Country | undefined): Judged | undefined {
  const shared = sharedBy(one, other, country);
  const isAnythingShared = Object.values(shared).some((value) => value !== undefined);
  if (!isAnythingShared && areApart(one, other)) return undefined;
  const names = comparedNames(one.name, other.name);
  const standing = standingOf({ one, other, names, shared });
  if (standing === undefined) return undefined;
  const isReached = [shared.page, shared.email, shared.phone, shared.mailbox].some((value) => value !== undefined);
  return {
    standing,
    reasons: [
      ...reason('email', shared.email ?? shared.mailbox),
      ...reason('page', shared.page),
      ...reason('phone', shared.phone),
      ...namesSaid(one.name, other.name, names),
      ...reason('organization', isReached ? undefined : shared.organization),
    ],
  };
}

interface Shared {
  readonly page: string | undefined;
  /** An address of one person. */
  readonly email: string | undefined;
  /** An address that many read. */
  readonly mailbox: string | undefined;
  readonly phone: string | undefined;
  readonly organization: string | undefined;
}

function sharedBy(one: Identity, other: Identity, country: Country | undefined): Shared {
  const mailboxes = one.mailboxes.filter((mailbox) => other.mailboxes.includes(mailbox));
  const phones = one.phones.filter((phone) => other.phones.some((theirs) => isOnePhone(phone, theirs, country)));
  return {
    page: first(one.pages.filter((page) => other.pages.includes(page))),
    email: first(mailboxes.filter((mailbox) => !isSharedMailbox(mailbox))),
    mailbox: first(mailboxes.filter(isSharedMailbox)),
    phone: first(phones.map((phone) => phoneKey(phone, country))),
    organization: one.organization === other.organization ? one.organization : undefined,
  };
}

/** By the alphabet, so that it is the same whosever come first. */
function first(values: readonly string[]): string | undefined {
  return values.length < 2 ? values[0] : values.toSorted()[0];
}

interface Compared {
  readonly one: Identity;
  readonly other: Identity;
  readonly names: ComparedNames;
  readonly shared: Shared;
}

/** What each thing in common makes of each likeness of names; the surest counts. Nothing listed is nothing said. */
const standingBy: Readonly<
  Record<'page' | 'email' | 'mailbox' | 'phone' | 'place', Readonly<Partial<Record<Grade, Standing>>>>
> = {
  page: { ...surely('same', 'near', 'strong', 'weak', 'given'), family: 'maybe', none: 'maybe' },
  email: { ...surely('same', 'near', 'strong', 'weak', 'given'), family: 'maybe', none: 'maybe' },
  mailbox: { ...surely('same'), near: 'maybe', strong: 'maybe' },
  phone: { ...surely('same', 'near', 'strong'), weak: 'maybe', given: 'maybe' },
  place: { ...surely('same', 'near'), strong: 'maybe', weak: 'maybe' },
};

function surely(...grades: readonly Grade[]): Readonly<Partial<Record<Grade, Standing>>> {
  return Object.fromEntries(grades.map((grade) => [grade, 'sure']));
}

function standingOf(compared: Compared): Standing | undefined {
  const { names, shared } = compared;
  const { grade } = names;
  if (names.areTwo) return shared.page === undefined ? undefined : 'maybe';
  const found = (['page', 'email', 'phone', 'mailbox'] as const).flatMap((way) =>
    shared[way] === undefined ? [] : (standingBy[way][wayGrade(way, compared)] ?? []),
  );
  const best = found.includes('sure') ? 'sure' : (found[0] ?? byNameAlone(compared));
  const isSame = grade === 'same' || grade === 'near';
  if (haveDifferentPages(compared.one, compared.other)) return best !== undefined && isSame ? 'maybe' : undefined;
  return best === 'sure' && names.mayBeKin && shared.page === undefined ? 'maybe' : best;
}

/** Whoever is called by their address has no name that could speak against it. */
function wayGrade(way: 'page' | 'email' | 'phone' | 'mailbox', { one, other, names, shared }: Compared): Grade {
  const isNameless = way === 'email' && [one.name, other.name].some((name) => isAddress(name, shared.email));
  return isNameless ? 'same' : names.grade;
}

function isAddress(name: string, mailbox: string | undefined): boolean {
  return mailbox !== undefined && name.trim().toLowerCase() === mailbox;
}

/** Two at one place with one name may still be two, where each has an address or a page of their own. */
function byNameAlone({ one, other, names: { grade, isNickname }, shared }: Compared): Standing | undefined {
  const isSame = grade === 'same' || grade === 'near';
  if (shared.organization !== undefined) {
    if (areReachedApart(one, other)) return isSame || isNickname ? 'maybe' : undefined;
    return standingBy.place[grade];
  }
  const isFullName = one.name.trim().includes(' ');
  return isSame && isFullName && !areApart(one, other) ? 'maybe' : undefined;
}

/** With nothing in common, these are two whatever they are called. */
function areApart(one: Identity, other: Identity): boolean {
  const areAtTwo = one.organization !== undefined && other.organization !== undefined;
  return areAtTwo || areReachedApart(one, other) || haveDifferentPages(one, other);
}

function areReachedApart(one: Identity, other: Identity): boolean {
  return one.mailboxes.length > 0 && other.mailboxes.length > 0;
}

/** Two pages on LinkedIn are two members, but for one who has given the page that LinkedIn made another address. */
export function haveDifferentPages({ pages: one }: Identity, { pages: other }: Identity): boolean {
  if (one.length === 0 || other.length === 0 || one.some((page) => other.includes(page))) return false;
  return one.some(isMadePage) === other.some(isMadePage);
}

/** `ana-ruiz-1a2b3c4d`, as LinkedIn names a page of itself. */
function isMadePage(page: string): boolean {
  return /-(?=[a-z]*\d)[0-9a-z]{6,}$/.test(page);
}

function reason(kind: ReasonKind, value: string | undefined): readonly Reason[] {
  return value === undefined ? [] : [{ kind, value }];
}

function namesSaid(one: string, other: string, { grade, isNickname }: ComparedNames): readonly Reason[] {
  if (grade === 'none' || grade === 'family' || grade === 'given') return [];
  if (grade === 'same') return reason('name', one < other ? one : other);
  return reason(isNickname ? 'nickname' : 'like-name', [one, other].toSorted().join(', '));
}
