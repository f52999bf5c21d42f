import type { Group } from '../../facts/group.ts';

/** What to do about a group, by the number of people in it who fit. V6 V7 */
export type GroupFit = 'leave' | 'stay' | 'help-run';

export function groupFit(group: Group): GroupFit {
  const count = fitting(group);
  if (count <= 1) return 'leave';
  return count <= 5 ? 'stay' : 'help-run';
}

/** What the number of people who fit says about a group. V6 V7 */
export function fitAdvice(group: Group): string {
  const count = fitting(group);
  const words: Readonly<Record<GroupFit, string>> = {
    leave: 'Hardly anybody here fits: leave it, and spend the evening elsewhere.',
    stay: `${count} people fit: stay, and look after those.`,
    'help-run': `${count} people fit: join a committee or the board, so that they really know you.`,
  };
  return words[groupFit(group)];
}

function fitting({ members = [] }: Group): number {
  return members.filter(({ fit }) => fit === true).length;
}
