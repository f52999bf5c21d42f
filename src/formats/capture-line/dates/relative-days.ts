/** Days told by their distance from today: "3 business days from now", "in a fortnight", "two weeks ago". */

import type { Day } from '../../../core/engine/almanac.ts';
import {
  fixed,
  lastBusinessDay,
  monthStart,
  weekdayOf,
  type Calendar,
  type DayRead,
  type DayRule,
} from './day-rule.ts';
import { countPattern, numberOf } from './number-words.ts';

const unit = String.raw`(days?|weeks?|wks?|fortnights?|months?)(?:['’]s?)?(?: time)?`;

export const relativeDays: readonly DayRule[] = [
  {
    pattern: new RegExp(String.raw`\b${countPattern} (?:business|working|work) days? (?:ago|back)\b`, 'gi'),
    read: ([, count = ''], calendar) => fixed(businessDaysBack(numberOf(count) ?? 1, calendar), calendar.today),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:with)?(?:in|after) (?:the next )?${countPattern} (?:business|working|work) days?(?:['’]? time| from now)?\b|\b${countPattern} (?:business|working|work) days? (?:from (?:now|today)|later|out|hence)\b`,
      'gi',
    ),
    read: ([, within, later], { almanac, today }) =>
      fixed(almanac.plusBusinessDays(today, numberOf(within ?? later ?? '') ?? 1), today),
  },
  {
    pattern: new RegExp(String.raw`\b${countPattern} ${unit} (?:ago|back)\b`, 'gi'),
    read: ([, count = '', of = ''], calendar) => fixed(away(-(numberOf(count) ?? 1), of, calendar), calendar.today),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:with)?in (?:the next )?${countPattern} ${unit}(?: from now)?\b|\b${countPattern} ${unit} (?:from (?:now|today)|later|hence)\b`,
      'gi',
    ),
    read: ([, count, of, laterCount, laterOf], calendar) =>
      fixed(away(numberOf(count ?? laterCount ?? '') ?? 1, of ?? laterOf ?? '', calendar), calendar.today),
  },
  { pattern: /\bday after tomorrow\b/gi, read: (_, { today }) => fixed(today + 2, today) },
  { pattern: /\bday before yesterday\b/gi, read: (_, { today }) => fixed(today - 2, today) },
  partOfDay(/\b(?:tomorrow|tmrw|tmr|tmw|2morrow|tomorow)\b/, 1),
  partOfDay(/\b(?:yesterday|yday)\b/, -1),
  { pattern: /\blast night\b/gi, read: (_, { today }) => ({ past: today - 1, time: '19:00' }) },
  { pattern: /\btonight\b/gi, read: (_, { today }) => ({ ...fixed(today, today), time: '19:00' }) },
  partOfDay(/\b(?:(?:earlier |later )?today|this(?= (?:morning|afternoon|evening)\b))/, 0),
];

const partTimes: Readonly<Record<string, string>> = {
  'first thing': '09:00',
  morning: '09:00',
  lunchtime: '12:00',
  afternoon: '15:00',
  evening: '18:00',
  night: '19:00',
};

/** A day by name with the part of it that may follow. */
function partOfDay(name: RegExp, days: number): DayRule {
  return {
    pattern: new RegExp(
      String.raw`${name.source}(?:,? (?:in the )?(first thing|morning|lunchtime|afternoon|evening|night)\b)?`,
      'gi',
    ),
    read: ([, part], { today }) => {
      const time = partTimes[part?.toLowerCase() ?? ''];
      return { ...fixed(today + days, today), ...(time !== undefined && { time }) };
    },
  };
}

function businessDaysBack(count: number, { almanac, today }: Calendar): Day {
  let day = today;
  for (let left = count; left > 0;) {
    day -= 1;
    if (almanac.isBusinessDay(day)) left -= 1;
  }
  return day;
}

function away(count: number, unitName: string, calendar: Calendar): Day {
  const { almanac, today } = calendar;
  if (/^d/i.test(unitName)) return today + count;
  if (/^w/i.test(unitName)) return today + 7 * count;
  if (/^f/i.test(unitName)) return today + 14 * count;
  const start = monthStart(today, count, calendar);
  const last = monthStart(today, count + 1, calendar) - 1;
  return Math.min(start + Number(almanac.dateText(today).slice(8)) - 1, last);
}

/** Weeks and months as a whole: good as a deadline, and roughly for what is past. */
export const periods: readonly DayRule[] = [
  {
    pattern: /\b(?:the )?end of (?:the |this )?(?:business |work(?:ing)? ?)?day\b|\b(?:eod|cob|close of business)\b/gi,
    read: (_, { today }) => ({ deadline: today }),
  },
  {
    pattern:
      /\b(?:the )?(?:end of (?:the |this )?(?:business |work(?:ing)? ?)?week|week['’]?s end)\b|\beow\b|\bthis week\b/gi,
    read: (_, calendar) => ({ deadline: lastBusinessDay(fridayOf(calendar.today), calendar) }),
  },
  {
    pattern: /\b(?:the )?(?:end of )?next week\b(?! (?:on )?(?:mon|tue|wed|thu|fri|sat|sun))/gi,
    read: (_, calendar) => ({ deadline: lastBusinessDay(fridayOf(calendar.today) + 7, calendar) }),
  },
  {
    pattern: /\blast week\b(?! (?:on )?(?:mon|tue|wed|thu|fri|sat|sun))/gi,
    read: (_, { today }) => ({ past: today - 7 }),
  },
  {
    pattern: /\b(?:the )?(?:end of (?:the |this )?month|month['’]?s?[ -]end)\b|\beom\b|\bthis month\b/gi,
    read: (_, calendar) => monthEnd(calendar, 1),
  },
  { pattern: /\b(?:the )?(?:end of )?next month\b/gi, read: (_, calendar) => monthEnd(calendar, 2) },
];

function fridayOf(day: Day): Day {
  return day - weekdayOf(day) + (weekdayOf(day) > 5 ? 12 : 5);
}

function monthEnd(calendar: Calendar, months: number): DayRead {
  return { deadline: monthStart(calendar.today, months, calendar) - 1 };
}
