/** The public holidays of a calendar, asked once a year and kept for every almanac of the process. */

import type { Day } from '../core/engine/almanac.ts';
import { yearOfDay } from './calendar-text.ts';
import { publicDaysOff } from './holiday-calendars.ts';

/** The public holidays of one year. */
export type HolidaysByYear = (year: number) => ReadonlySet<Day>;

const calendars = new Map<string, HolidaysByYear>();

/**
 * Nothing is loaded before the first year is asked for.
 * @throws RangeError then, for a code without a calendar.
 */
export function holidaysOf(code: string | null): HolidaysByYear {
  if (code === null) return () => none;
  const known = calendars.get(code) ?? keptCalendar(code);
  calendars.set(code, known);
  return known;
}

const none: ReadonlySet<Day> = new Set();

function keptCalendar(code: string): HolidaysByYear {
  const kept = new Map<number, ReadonlySet<Day>>();
  let daysOff: ((year: number) => readonly Day[]) | undefined;

  return (year) => {
    const known = kept.get(year);
    if (known !== undefined) return known;
    daysOff ??= remembered(publicDaysOff(code));
    const days = [...daysOff(year - 1), ...daysOff(year)].filter((day) => yearOfDay(day) === year);
    const set = new Set(days);
    kept.set(year, set);
    return set;
  };
}

function remembered(daysOff: (year: number) => readonly Day[]): (year: number) => readonly Day[] {
  const asked = new Map<number, readonly Day[]>();
  return (year) => {
    const known = asked.get(year) ?? daysOff(year);
    asked.set(year, known);
    return known;
  };
}
