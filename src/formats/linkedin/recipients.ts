/** To whom a message went. LinkedIn parts their names by commas, which names like “Ana Ruiz, PhD” hold as well. */

import type { Met } from '../brought/brought.ts';
import { hasLeft, memberKey, membersOnce, nameKey, nameKeyOf } from './member.ts';
import type { Message } from './messages.ts';

/** Names that occur by themselves somewhere in the archive: as keys, and by the page they stand beside. */
interface KnownNames {
  readonly keys: ReadonlySet<string>;
  readonly namesByMember: ReadonlyMap<string, string>;
}

/**
 * As written there, the owner among them; without those who have left LinkedIn. Whose names are known is asked only
 * when the first message needs it, since most go to one whose page they tell.
 */
export function recipientsAmong(members: () => Iterable<Met>): (message: Message) => readonly Met[] {
  let known: KnownNames | undefined;
  const names = () => (known ??= namesOf(members()));
  const memberOf = membersOnce();
  return ({ to, toPages }) => recipientPairs(to, toPages, names).flatMap(([name, page]) => memberOf(name, page) ?? []);
}

function namesOf(members: Iterable<Met>): KnownNames {
  const keys = new Set<string>();
  const namesByMember = new Map<string, string>();
  for (const member of members) {
    if (member.name === undefined) continue;
    keys.add(nameKeyOf(member));
    if (member.link !== undefined) namesByMember.set(memberKey(member), member.name);
  }
  return { keys, namesByMember };
}

type NameAndPage = readonly [name: string, page: string];

function recipientPairs(to: string, pages: readonly string[], known: () => KnownNames): readonly NameAndPage[] {
  const [page] = pages;
  if (page !== undefined && pages.length === 1 && !to.split(',').some((part) => hasLeft(part.trim()))) {
    return [[to, page]];
  }
  const names = namesIn(to, known().keys).filter((name) => !hasLeft(name));
  if (pages.length === 0) return names.map((name) => [name, '']);
  if (pages.length === names.length) return pages.map((each, index) => [names[index] ?? '', each]);
  return pages.map((each) => [known().namesByMember.get(memberKey({ link: each })) ?? '', each]);
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
