/** The history day by day, by the owner's calendar. */

import { dateIn } from '../../words/due-words.ts';
import type { Entry } from './history-query.ts';

export interface DayOfHistory {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** An instant of that day. */
  readonly at: number;
  readonly entries: readonly Entry[];
}

/** In the order in which they come. */
export function daysOf(entries: readonly Entry[], zone: string): readonly DayOfHistory[] {
  return [...Map.groupBy(entries, ({ at }) => dateIn(Date.parse(at), zone))].map(([date, some]) => ({
    date,
    at: Date.parse(some[0]?.at ?? date),
    entries: some,
  }));
}
