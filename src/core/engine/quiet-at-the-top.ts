import type { FollowUp } from './follow-up.ts';

/** "Quiet at the top": by place, within it by due time, then by key so that the order never depends on chance. */
export function quietAtTheTop(followUps: FollowUp[]): FollowUp[] {
  return followUps.sort((a, b) => a.rank - b.rank || a.due - b.due || (a.key < b.key ? -1 : 1));
}
