/** Whether what was owed was done, week by week. T8 */

import type { Almanac, Day, Instant } from '../engine/almanac.ts';
import type { FollowUp } from '../engine/follow-up.ts';

export interface DisciplineWeek {
  /** The Monday on which it begins. */
  readonly begins: Day;
  readonly inTime: number;
  readonly late: number;
  readonly skipped: number;
  /** Lapsed, or owed still. */
  readonly undone: number;
}

const weekDays = 7;

/** The last weeks whose time is over, oldest first. Follow-ups that were withdrawn were never owed. */
export function discipline(
  followUps: readonly FollowUp[],
  almanac: Almanac,
  { now, weeks }: { readonly now: Instant; readonly weeks: number },
): readonly DisciplineWeek[] {
  const thisWeek = mondayOf(almanac.dayOf(now));
  const begins = Array.from({ length: weeks }, (_, at) => thisWeek - (weeks - at) * weekDays);
  const countsByWeek = new Map(begins.map((monday) => [monday, { inTime: 0, late: 0, skipped: 0, undone: 0 }]));
  for (const followUp of followUps) {
    const counts = countsByWeek.get(mondayOf(almanac.dayOf(followUp.due)));
    const kept = counts && keptHow(followUp);
    if (counts && kept) counts[kept] += 1;
  }
  return [...countsByWeek].map(([monday, counts]) => ({ begins: monday, ...counts }));
}

function keptHow({ state, endedAt, due }: FollowUp): 'inTime' | 'late' | 'skipped' | 'undone' | undefined {
  if (state === 'withdrawn') return undefined;
  if (state === 'done') return (endedAt ?? due) <= due ? 'inTime' : 'late';
  return state === 'skipped' ? 'skipped' : 'undone';
}

/** Day 4, the fifth of January 1970, was a Monday. */
function mondayOf(day: Day): Day {
  return day - ((((day - 4) % weekDays) + weekDays) % weekDays);
}
