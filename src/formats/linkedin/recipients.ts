/** To whom a message went. LinkedIn parts their names by commas, which names like “Ana Ruiz, PhD” hold as well. */

import type { Met } from '../brought/brought.ts';
import { hasLeft, memberKey, memberOf, nameKey } from './member.ts';
import type { Message } from './messages.ts';

/** Names that occur by themselves somewhere in the archive: as keys, and by the page they stand beside. */
export interface KnownNames {
  readonly keys: ReadonlySet<string>;
  readonly namesByMember: ReadonlyMap<string, string>;
}

/** They are looked through only when the first message asks for them, since most go to one whose page it tells. */
export function knownNames(members: () => Iterable<Met>): () => KnownNames {
  let known: KnownNames | undefined;
  return () => (known ??= namesOf(members()));
}

function namesOf(members: Iterable<Met>): KnownNames {
  const keys = new Set<string>();
  const namesByMember = new Map<string, string>();
  for (const member of members) {
    if (member.name === undefined) continue;
    keys.add(nameKey(member.name));
    if (member.link !== undefined) namesByMember.set(memberKey(member), member.name);
  }
  return { keys, namesByMember };
}

/** As written there, the owner among them; without those who have left LinkedIn. */
export function recipientsOf({ to, toPages }: Message, known: () => KnownNames): readonly Met[] {
  const [page] = toPages;
  if (toPages.length === 1 && page !== undefined && !to.split(',').some((part) => hasLeft(part.trim()))) {
    return membersOf([[to, page]]);
  }
  const names = namesIn(to, known().keys).filter((name) => !hasLeft(name));
  if (toPages.length === 0) return membersOf(names.map((name) => [name, '']));
  if (toPages.length === names.length) return membersOf(toPages.map((each, index) => [names[index] ?? '', each]));
  return membersOf(toPages.map((each) => [known().namesByMember.get(memberKey({ link: each })) ?? '', each]));
}

function membersOf(pairs: readonly (readonly [name: string, page: string])[]): readonly Met[] {
  return pairs.flatMap(([name, page]) => memberOf(name, page) ?? []);
}

/** The longest run of parts that is a name by itself is one; else a part is, together with credentials behind it. */
function namesIn(to: string, keys: ReadonlySet<string>): readonly string[] {
  const parts = to.split(/,\s*/).filter((part) => part !== '');
  const names: string[] = [];
  for (let from = 0; from < parts.length;) {
    const until = endOfKnown(parts, from, keys) ?? endOfCredentials(parts, from + 1);
    names.push(parts.slice(from, until).join(', '));
    from = until;
  }
  return names;
}

const mostPartsOfName = 6;

function endOfKnown(parts: readonly string[], from: number, keys: ReadonlySet<string>): number | undefined {
  for (let until = Math.min(parts.length, from + mostPartsOfName); until > from; until -= 1) {
    if (keys.has(nameKey(parts.slice(from, until).join(', ')))) return until;
  }
  return undefined;
}

/** `PhD`, `SHRM-CP`, `M.D.`, `Jr.` */
function endOfCredentials(parts: readonly string[], from: number): number {
  let until = from;
  while (isCredential(parts[until])) until += 1;
  return until;
}

function isCredential(part = ''): boolean {
  return /^\S{2,12}$/.test(part) && ((part.match(/\p{Lu}/gu) ?? []).length >= 2 || /^(jr|sr|esq)\.?$/i.test(part));
}
