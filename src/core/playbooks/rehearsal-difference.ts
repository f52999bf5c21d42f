/** What comes due with one version of a playbook beside what comes due with another. */

import type { FollowUp } from '../engine/follow-up.ts';

export interface Compared {
  readonly what: 'added' | 'gone' | 'moved' | 'same';
  readonly before: FollowUp | undefined;
  readonly after: FollowUp | undefined;
}

/** In the order in which they are due, each by the later plan if it is in both; then by key. */
export function rehearsalDifference(before: readonly FollowUp[], after: readonly FollowUp[]): readonly Compared[] {
  const beforeByKey = new Map(before.map((followUp) => [followUp.key, followUp]));
  const afterByKey = new Map(after.map((followUp) => [followUp.key, followUp]));
  const gone = before.filter(({ key }) => !afterByKey.has(key)).map((was) => compared(was, undefined));
  const there = after.map((is) => compared(beforeByKey.get(is.key), is));
  return [...there, ...gone].toSorted((a, b) => {
    const [one, two] = [dueOf(a), dueOf(b)];
    return one.due - two.due || (one.key < two.key ? -1 : 1);
  });
}

function compared(before: FollowUp | undefined, after: FollowUp | undefined): Compared {
  if (before === undefined) return { what: 'added', before, after };
  if (after === undefined) return { what: 'gone', before, after };
  return { what: before.due === after.due && before.opens === after.opens ? 'same' : 'moved', before, after };
}

function dueOf({ before, after }: Compared): { readonly due: number; readonly key: string } {
  return after ?? before ?? { due: 0, key: '' };
}
