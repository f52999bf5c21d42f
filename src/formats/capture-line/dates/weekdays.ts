/** Days told by their weekday: "by Friday", "next Tuesday", "a week from Monday", "the first Friday of December". */

import type { Day } from '../../../core/engine/almanac.ts';
import { fixed, monthStart, weekdayOf, type Calendar, type DayRead, type DayRule } from './day-rule.ts';
import { countPattern, numberOf } from './number-words.ts';

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const whole = String.raw`mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|tues?|weds|thurs?|fri`;
/** Short forms that are words as well, so that they need a word before them that only a day can follow. */
const short = 'mon|wed|sat|sun';
const ordinal = String.raw`(first|second|third|fourth|last|1st|2nd|3rd|4th)`;
const monthPattern = String.raw`(this month|next month|the month|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)`;

/** The part of the day that may follow. */
const timeOfDay = String.raw`(?:,? (?:in the )?(morning|afternoon|evening|night)\b)?`;

export const weekdays: readonly DayRule[] = [
  {
    pattern: new RegExp(String.raw`\b(?:the )?${ordinal} (${whole}) (?:of|in) ${monthPattern}(?: (\d{4})\b)?`, 'gi'),
    read: ([, which = '', day = '', month = '', year], calendar) => inMonth({ which, day, month, year }, calendar),
  },
  {
    pattern: new RegExp(
      String.raw`\b${countPattern} (weeks?|fortnights?) (?:from|on|after) (today|tomorrow|(?:this |next )?(?:${whole}|${short}))\b`,
      'gi',
    ),
    read: ([, count = '', unit = '', from = ''], { today }) => {
      const start = startOf(from.toLowerCase(), today);
      const day = start + (numberOf(count) ?? 1) * (unit.toLowerCase().startsWith('f') ? 14 : 7);
      return { future: day, deadline: day };
    },
  },
  {
    pattern: new RegExp(String.raw`\b(${whole}) week\b`, 'gi'),
    read: ([, name = ''], { today }) => {
      const day = coming(numberOfDay(name), today) + 7;
      return { future: day, deadline: day };
    },
  },
  {
    pattern: new RegExp(
      String.raw`\b(last|past|this past|next|this coming|coming|this)(?: week(?: on)?,?)? (${whole}|${short})\b${timeOfDay}`,
      'gi',
    ),
    read: ([, which = '', name = '', part], { today }) => ({
      ...said(which.toLowerCase(), numberOfDay(name), today),
      ...partTime(part),
    }),
  },
  {
    pattern: new RegExp(String.raw`\b(${whole}) (?:(last)|of (last|next|this)|(next)) week\b`, 'gi'),
    read: ([, name = '', last, of, next], { today }) => weekOf(of ?? last ?? next ?? '', numberOfDay(name), today),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:(?<=(?:on|by|before|until|til|till|from) )(${whole}|${short})|(${whole}|(?:${short})(?=,? (?:at )?\d)))\b${timeOfDay}`,
      'gi',
    ),
    read: ([, after, alone, part], { today }) => {
      const day = numberOfDay(after ?? alone ?? '');
      const later = coming(day, today);
      return { past: before(day, today), future: later, deadline: later, ...partTime(part) };
    },
  },
];

function partTime(part: string | undefined): { readonly time?: string } {
  if (part === undefined) return {};
  const time = { morning: '09:00', afternoon: '15:00', evening: '18:00' }[part.toLowerCase()] ?? '19:00';
  return { time };
}

function numberOfDay(name: string): number {
  return names.indexOf(name.toLowerCase().slice(0, 3)) + 1;
}

/** The next such weekday strictly after a day. */
function coming(weekday: number, after: Day): Day {
  return after + ((weekday - weekdayOf(after) + 6) % 7) + 1;
}

/** The last such weekday strictly before a day. */
function before(weekday: number, day: Day): Day {
  return coming(weekday, day) - (weekdayOf(day) === weekday ? 14 : 7);
}

function startOf(from: string, today: Day): Day {
  if (from === 'today') return today;
  if (from === 'tomorrow') return today + 1;
  const name = from.replace(/^(?:this|next) /, '');
  return from.startsWith('next ') ? inWeek(1, numberOfDay(name), today) : coming(numberOfDay(name), today);
}

/** "Next Tuesday" is the one of next week, "this Tuesday" the one of this week; weeks begin on Monday. */
function said(which: string, weekday: number, today: Day): DayRead {
  if (which === 'next') return fixed(inWeek(1, weekday, today), today);
  if (which.endsWith('coming')) return fixed(coming(weekday, today), today);
  if (which === 'this') return fixed(inWeek(0, weekday, today), today);
  return { past: before(weekday, today) };
}

function weekOf(which: string, weekday: number, today: Day): DayRead {
  const weeks = { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0;
  return fixed(inWeek(weeks, weekday, today), today);
}

function inWeek(weeks: number, weekday: number, today: Day): Day {
  return today - weekdayOf(today) + weekday + 7 * weeks;
}

interface InMonth {
  readonly which: string;
  readonly day: string;
  readonly month: string;
  readonly year: string | undefined;
}

function inMonth({ which, day, month, year }: InMonth, calendar: Calendar): DayRead {
  const { almanac, today } = calendar;
  const find = (start: Day): Day => {
    const weekday = numberOfDay(day);
    const last = monthStart(start, 1, calendar) - 1;
    if (which.toLowerCase() === 'last') return last - ((weekdayOf(last) - weekday + 7) % 7);
    return coming(weekday, start - 1) + 7 * ((numberOf(which) ?? 1) - 1);
  };
  const named = months.indexOf(month.toLowerCase().slice(0, 3));
  if (named < 0) return fixed(find(monthStart(today, /next/i.test(month) ? 1 : 0, calendar)), today);
  const thisYear = Number(almanac.dateText(today).slice(0, 4));
  const inYear = (of: number): Day => find(almanac.day(`${of}-${String(named + 1).padStart(2, '0')}-01`));
  if (year !== undefined) return fixed(inYear(Number(year)), today);
  const here = inYear(thisYear);
  const future = here >= today ? here : inYear(thisYear + 1);
  return { past: here <= today ? here : inYear(thisYear - 1), future, deadline: future };
}
