/** Whose archive it is, so that what they wrote can be told from what was written to them. */

import type { Met } from '../brought/brought.ts';
import type { Invitation } from './invitations.ts';
import { nameKey, nameKeyOf, pageKeyOf } from './member.ts';
import type { Message } from './messages.ts';

export interface ArchiveOwner {
  is(member: Met): boolean;
}

export interface Written {
  readonly message: Message;
  readonly recipients: readonly Met[];
}

export interface Told {
  /** Of the Profile.csv. */
  readonly name: string | undefined;
  readonly invitations: readonly Invitation[];
  readonly written: readonly Written[];
}

/** Undefined where it cannot be told. The archive names the owner's page nowhere by itself, only in rows. */
export function ownerAmong({ name, invitations, written }: Told): ArchiveOwner | undefined {
  const certain = [
    ...invitations.flatMap(({ owner }) => owner ?? []),
    ...written.flatMap(({ message }) => (message.direction === 'out' ? message.from : [])),
  ];
  const named = written.flatMap(membersOf);
  const own = [name ?? '', ...certain.map((each) => each.name ?? '')].filter((each) => each !== '').map(nameKey);
  const names = new Set(own);
  if (written.length > 0 && !named.some((each) => isNamed(each, names))) names.add(nameNearlyEverywhere(written) ?? '');
  names.delete('');
  if (names.size === 0) return undefined;
  const certainPages = certain.map(pageKeyOf).filter((key) => key !== undefined);
  const pages = certainPages.length > 0 ? certainPages : usualPage(named.filter((each) => isNamed(each, names)));
  return ownerOf(names, new Set(pages));
}

function ownerOf(names: ReadonlySet<string>, pages: ReadonlySet<string>): ArchiveOwner {
  return {
    is(member) {
      const page = pageKeyOf(member);
      return page !== undefined && pages.size > 0 ? pages.has(page) : isNamed(member, names);
    },
  };
}

function membersOf({ message, recipients }: Written): readonly Met[] {
  return [message.from, ...recipients];
}

function isNamed(member: Met, keys: ReadonlySet<string>): boolean {
  return member.name !== undefined && keys.has(nameKeyOf(member));
}

/** Namesakes are rare in one's own archive, and write less in it than oneself. */
function usualPage(members: readonly Met[]): readonly string[] {
  return mostOften(members.flatMap((member) => pageKeyOf(member) ?? []))
    .slice(0, 1)
    .map(([page]) => page);
}

const leastConversations = 2;
const leastShare = 0.8;

/** The owner takes part in every conversation, nobody else in many. */
function nameNearlyEverywhere(written: readonly Written[]): string | undefined {
  const namesByConversation = new Map<string, Set<string>>();
  for (const each of written) {
    const names = membersOf(each).flatMap((member) => (member.name === undefined ? [] : nameKeyOf(member)));
    const conversation = each.message.conversation || names.toSorted().join('\n');
    const before = namesByConversation.get(conversation) ?? new Set();
    for (const name of names) before.add(name);
    namesByConversation.set(conversation, before);
  }
  const [first, second] = mostOften([...namesByConversation.values()].flatMap((names) => [...names]));
  const least = Math.max(leastConversations, leastShare * namesByConversation.size);
  return first !== undefined && first[1] >= least && first[1] !== second?.[1] ? first[0] : undefined;
}

function mostOften(values: readonly string[]): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([left, lefts], [right, rights]) => rights - lefts || (left < right ? -1 : 1));
}
