/** Business days: days of the work week that are no public holiday, counted by one table a year. */

import type { Day } from '../core/engine/almanac.ts';
import { dayNumber, yearOfDay } from './calendar-text.ts';
import type { HolidaysByYear } from './holidays.ts';

export interface BusinessDays {
  isBusinessDay(day: Day): boolean;
  /** The n-th business day strictly after a day, n ≥ 1. */
  plusBusinessDays(day: Day, count: number): Day;
}

interface YearTable {
  readonly first: Day;
  readonly last: Day;
  /** The business days of the year in order. */
  readonly days: readonly Day[];
  /** How many of them there are up to and with each day of the year. */
  readonly counts: readonly number[];
}

/** @throws RangeError for a work week without a day. */
export function businessDays(workweek: readonly number[], holidays: HolidaysByYear): BusinessDays {
  const works = [1, 2, 3, 4, 5, 6, 7].map((weekday) => workweek.includes(weekday));
  if (!works.includes(true)) throw new RangeError('A work week needs at least one day.');
  const tables = new Map<number, YearTable>();
  let recent: YearTable | undefined;

  function tableOfYear(year: number): YearTable {
    const table = tables.get(year) ?? yearTable(year, works, holidays(year));
    tables.set(year, table);
    return table;
  }

  function tableOf(day: Day): YearTable {
    if (recent === undefined || day < recent.first || day > recent.last) recent = tableOfYear(yearOfDay(day));
    return recent;
  }

  return {
    isBusinessDay(day) {
      const { first, counts } = tableOf(day);
      return (counts[day - first] ?? 0) > (counts[day - first - 1] ?? 0);
    },
    plusBusinessDays(day, count) {
      let table = tableOf(day);
      let index = (table.counts[day - table.first] ?? 0) + count - 1;
      while (index >= table.days.length) {
        index -= table.days.length;
        table = tableOfYear(yearOfDay(table.last) + 1);
      }
      return table.days[index] ?? day;
    },
  };
}

function yearTable(year: number, works: readonly boolean[], holidays: ReadonlySet<Day>): YearTable {
  const first = dayNumber(year, 1, 1);
  const last = dayNumber(year + 1, 1, 1) - 1;
  const days: Day[] = [];
  const counts: number[] = [];
  for (let day = first; day <= last; day += 1) {
    if (works[weekdayIndex(day)] === true && !holidays.has(day)) days.push(day);
    counts.push(days.length);
  }
  return { first, last, days, counts };
}

/** Monday 0 to Sunday 6; 1970-01-01 was a Thursday. */
function weekdayIndex(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}
