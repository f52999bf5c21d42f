/** How a rule reads a day off a line. */

import type { Almanac, Day } from '../../../core/engine/almanac.ts';
import type { ClockText } from '../../../core/facts/time.ts';

export interface Calendar {
  readonly almanac: Almanac;
  readonly today: Day;
}

/** The day that is meant, by how the words are used; what is missing cannot be meant. */
export interface DayRead {
  /** Of something that has happened. */
  readonly past?: Day;
  /** Of something that is planned. */
  readonly future?: Day;
  /** Of something that is due. */
  readonly deadline?: Day;
  /** The part of the day that the same words name. */
  readonly time?: ClockText;
  /** No calendar has it: nothing is meant that could be kept. */
  readonly isImpossible?: true;
}

export interface DayRule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, calendar: Calendar) => DayRead | undefined;
}

/** A day that is the same however it is meant. */
export function fixed(day: Day, today: Day): DayRead {
  if (day < today) return { past: day };
  if (day > today) return { future: day, deadline: day };
  return { past: day, future: day, deadline: day };
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The last business day on or before a day, but not before another. */
export function lastBusinessDay(day: Day, { almanac, today }: Calendar): Day {
  for (let at = day; at >= today; at -= 1) if (almanac.isBusinessDay(at)) return at;
  return day;
}

/** The first day of the month so many months after that of a day. */
export function monthStart(day: Day, months: number, { almanac }: Calendar): Day {
  const [year = 0, month = 1] = almanac.dateText(day).split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const text = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`;
  return almanac.day(text);
}
