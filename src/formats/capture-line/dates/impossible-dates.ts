/** Dates and times that no calendar has, or that lie outside 1900 to 2200: they are not read as anything else. F4 */

import type { Span } from '../../../core/capture/understanding.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const month = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?:,? (\d{4}))?`;
/** Only what can follow a date: "March 50 people" is none. */
const dateEnd = String.raw`(?![\w/-])(?=\s*(?:$|[,.;!?)–—-]|\b(?:at|with|w|and|about|over|for|in|on|from|by|re|to|then|i|we|he|she|they)\b|@|\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\d{1,2}:\d\d))`;
const timeLead = String.raw`(?:\b(?:at|around|from|by) |@ ?)`;

interface Rule {
  readonly pattern: RegExp;
  readonly isPossible: (match: RegExpExecArray, thisYear: string) => boolean;
}

const rules: readonly Rule[] = [
  {
    pattern: new RegExp(String.raw`\b${month} (?:the )?${day}\b${year}${dateEnd}`, 'gi'),
    isPossible: ([, name, number, of], thisYear) => isDate(of ?? thisYear, monthOf(name), Number(number)),
  },
  {
    pattern: new RegExp(String.raw`\b${day} (?:of )?${month}${year}${dateEnd}`, 'gi'),
    isPossible: ([, number, name, of], thisYear) => isDate(of ?? thisYear, monthOf(name), Number(number)),
  },
  {
    pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g,
    isPossible: ([, of, one, other]) => isDate(of, Number(one), Number(other)),
  },
  {
    pattern: /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\b/g,
    isPossible: ([, one, , other, of]) => isEitherWay(of, Number(one), Number(other)),
  },
  {
    pattern: /(?<=\b(?:on|by) )(\d{1,2})\/(\d{1,2})\b(?!\/)/gi,
    isPossible: ([, one, other], thisYear) => isEitherWay(thisYear, Number(one), Number(other)),
  },
  {
    pattern: new RegExp(
      String.raw`(?<=\bin )(?<!\b(?:founded|established|built|born|opened|started) in )(?:(?:the year|spring|summer|autumn|fall|winter|${month}),? )?(\d{4})${dateEnd}`,
      'gi',
    ),
    isPossible: ([, , of]) => isYear(of),
  },
  {
    pattern: new RegExp(String.raw`(?<=${timeLead})(\d{1,2}):(\d\d)(?![\d:])(?: ?([ap])\.?m\b\.?)?`, 'gi'),
    isPossible: ([, hours, minutes, half]) => isTime(Number(hours), Number(minutes), half),
  },
  {
    pattern: new RegExp(String.raw`(?<=${timeLead})(\d{1,2}) ?(?:([ap])\.?m\b\.?|h\b|o['’]?clock\b)`, 'gi'),
    isPossible: ([, hours, half]) => isTime(Number(hours), 0, half),
  },
];

/** @param thisYear Of a date without a year of its own. */
export function impossibleDates(line: string, thisYear: string): readonly Span[] {
  return rules.flatMap(({ pattern, isPossible }) =>
    [...line.matchAll(pattern)]
      .filter((match) => !isPossible(match, thisYear))
      .map((match) => ({ from: match.index, until: match.index + match[0].length })),
  );
}

function monthOf(name = ''): number {
  return monthNames.indexOf(name.toLowerCase().slice(0, 3)) + 1;
}

function isYear(of: string | undefined): boolean {
  return Number(of) >= 1900 && Number(of) <= 2200;
}

function isDate(of: string | undefined, monthNumber: number, dayNumber: number): boolean {
  const longest = longestMonths[monthNumber - 1] ?? 0;
  const isShort = monthNumber === 2 && !isLeap(Number(of));
  return isYear(of) && dayNumber >= 1 && dayNumber <= (isShort ? 28 : longest);
}

function isEitherWay(of: string | undefined, one: number, other: number): boolean {
  return isDate(of, one, other) || isDate(of, other, one);
}

function isLeap(of: number): boolean {
  return of % 4 === 0 && (of % 100 !== 0 || of % 400 === 0);
}

function isTime(hours: number, minutes: number, half: string | undefined): boolean {
  const isHour = half === undefined ? hours <= 23 : hours >= 1 && hours <= 12;
  return isHour && minutes <= 59;
}
