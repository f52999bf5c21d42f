import type { Group } from '../../facts/group.ts';

/** What the number of people who fit says about a group. V6 V7 */
export function fitAdvice({ members }: Group): string {
  const fitting = (members ?? []).filter(({ fit }) => fit === true).length;
  if (fitting <= 1) return 'Hardly anybody here fits: leave it, and spend the evening elsewhere.';
  if (fitting <= 5) return `${fitting} people fit: stay, and look after those.`;
  return `${fitting} people fit: join a committee or the board, so that they really know you.`;
}
