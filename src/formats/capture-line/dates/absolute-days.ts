/** Dates with a month or a number of their own: "March 5th", "5 March 2026", "3/6", "the 20th". */

import { casual, GB, type Chrono } from 'chrono-node/en';
import type { Day } from '../../../core/engine/almanac.ts';
import { fixed, monthStart, type Calendar, type DayRead, type DayRule } from './day-rule.ts';

/** The n-th of this month, the next or the last, where no month is named. */
export const daysOfMonth: readonly DayRule[] = [
  {
    pattern:
      /\b(?:the|on|by) (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|round|interview|floor|street|avenue|ave|st|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi,
    read: ([, number = ''], calendar) => nearest(Number(number), calendar),
  },
];

function nearest(number: number, calendar: Calendar): DayRead | undefined {
  const { today } = calendar;
  const days = [-1, 0, 1, 2].flatMap((months) => {
    const day = monthStart(today, months, calendar) + number - 1;
    return number >= 1 && day < monthStart(today, months + 1, calendar) ? [day] : [];
  });
  const past = days.findLast((day) => day <= today);
  const future = days.find((day) => day >= today);
  return { ...(past !== undefined && { past }), ...(future !== undefined && { future, deadline: future }) };
}

export interface AbsoluteDay {
  readonly from: number;
  readonly until: number;
  readonly read: DayRead;
}

const named = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[-/.]\d/i;

/** What chrono finds with a day and a month; of a date without a year the nearest on either side is meant. */
export function absoluteDays(text: string, calendar: Calendar, dayFirst: boolean): readonly AbsoluteDay[] {
  if (!/\d/.test(text)) return [];
  const parser: Chrono = dayFirst ? GB : casual;
  const noon = calendar.almanac.clockAt(calendar.today, '12:00');
  return parser.parse(text, { instant: new Date(noon), timezone: 0 }).flatMap(({ index, text: found, start }) => {
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    if (!named.test(found) || !start.isCertain('day') || !start.isCertain('month') || month === null || day === null)
      return [];
    const dated = (of: number): Day | undefined => dayIn(of, { month, day }, calendar);
    const read = start.isCertain('year') && year !== null ? exactly(dated(year), calendar) : near(dated, calendar);
    const lead = /^(?:on|the) /i.exec(found)?.[0].length ?? 0;
    return read === undefined ? [] : [{ from: index + lead, until: index + found.length, read }];
  });
}

function exactly(day: Day | undefined, { today }: Calendar): DayRead | undefined {
  return day === undefined ? undefined : fixed(day, today);
}

function near(dated: (year: number) => Day | undefined, { almanac, today }: Calendar): DayRead {
  const thisYear = Number(almanac.dateText(today).slice(0, 4));
  const days = [thisYear - 1, thisYear, thisYear + 1].flatMap((year) => dated(year) ?? []);
  const past = days.findLast((day) => day <= today);
  const future = days.find((day) => day >= today);
  return { ...(past !== undefined && { past }), ...(future !== undefined && { future, deadline: future }) };
}

function dayIn(
  year: number,
  date: { readonly month: number; readonly day: number },
  calendar: Calendar,
): Day | undefined {
  if (year < 1900 || year > 2200) return undefined;
  const two = (number: number): string => String(number).padStart(2, '0');
  const first = calendar.almanac.day(`${year}-${two(date.month)}-01`);
  const day = first + date.day - 1;
  return day < monthStart(first, 1, calendar) ? day : undefined;
}
