/** Which given names one person may go by: Bob is Robert, Pepe is José. */

import { nicknameTable } from './nickname-table.ts';

/** The groups that a name is in; two names that share one may be of one person. */
const groupsByName = new Map<string, number[]>();

for (const [group, written] of nicknameTable.split(';').entries()) {
  const names = written.trim().split(/\s+/).map(plain);
  for (const name of new Set(names)) groupsByName.set(name, [...(groupsByName.get(name) ?? []), group]);
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Numbers that are the same for names that may stand for each other; none for a name that is not in the table. */
export function nameGroups(given: string): readonly number[] {
  return groupsByName.get(given) ?? [];
}

export function areNicknames(one: string, other: string): boolean {
  const groups = groupsByName.get(other);
  return groups !== undefined && nameGroups(one).some((group) => groups.includes(group));
}

/** Whether it is a name of its own, so that another one that is written nearly the same is no slip of the pen. */
export function isGivenName(word: string): boolean {
  return groupsByName.has(word);
}
