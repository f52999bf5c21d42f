import type { Advice } from '../follow-up.ts';
import type { Findings } from './findings.ts';

const enough = 2;

/** Two or more associations that fit the field. F11 */
export function twoAssociations({ ledger: { notebook, almanac, now } }: Findings): Advice[] {
  const joined = notebook.groups.filter(
    ({ joinedAt, leftAt }) =>
      joinedAt !== undefined &&
      almanac.instant(joinedAt) <= now &&
      (leftAt === undefined || almanac.instant(leftAt) > now),
  );
  if (joined.length >= enough) return [];
  const have = joined.length === 0 ? 'no association yet' : 'one association';
  return [
    {
      guard: 'two-associations',
      text: `You have joined ${have}. Find two or more in your field, and talk with a few of their members.`,
    },
  ];
}
