import type { Group } from '../../facts/group.ts';
import { notebookSubject } from '../change-clock.ts';
import type { Advice } from '../follow-up.ts';
import type { Ledger } from '../ledger.ts';
import type { Findings } from './findings.ts';

const enough = 2;

/** Two or more associations that fit the field. F11 */
export function twoAssociations({ ledger }: Findings): Advice[] {
  const joined = ledger.notebook.groups.filter((group) => isJoined(group, ledger));
  if (joined.length >= enough) return [];
  const have = joined.length === 0 ? 'no association yet' : 'one association';
  return [
    {
      key: `advice/${notebookSubject}#two-associations`,
      guard: 'two-associations',
      text: `You have joined ${have}. Find two or more in your field, and talk with a few of their members.`,
    },
  ];
}

function isJoined({ notedAt, joinedAt, leftAt }: Group, { almanac, now, changes }: Ledger): boolean {
  if (joinedAt === undefined) return false;
  const from = Math.max(almanac.instant(notedAt), almanac.instant(joinedAt));
  const until = leftAt === undefined ? Infinity : almanac.instant(leftAt);
  if (until <= now) return false;
  changes.noteForAll(from);
  if (until < Infinity) changes.noteForAll(until);
  return from <= now;
}
