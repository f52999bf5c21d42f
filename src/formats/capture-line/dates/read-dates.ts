/** Every day and time of day that a line names. Our own rules come first; chrono reads what they leave. */

import type { Span } from '../../../core/capture/understanding.ts';
import type { ClockText } from '../../../core/facts/time.ts';
import { marked } from '../marks.ts';
import { absoluteDays, daysOfMonth } from './absolute-days.ts';
import type { Calendar, DayRead } from './day-rule.ts';
import { impossibleDates } from './impossible-dates.ts';
import { periods, relativeDays } from './relative-days.ts';
import { timesOfDay, type TimeRead } from './times-of-day.ts';
import { weekdays } from './weekdays.ts';

/** A day, a time of day, or both where they stand together. */
export interface DateMention extends Span {
  readonly day?: DayRead;
  readonly time?: ClockText;
  readonly ends?: ClockText;
  /** Whether it is said to be the latest: "by Friday". */
  readonly isDeadline: boolean;
  /** Whether it is said to be planned: "moved to Friday". */
  readonly isPlanned: boolean;
}

const rules = [...weekdays.slice(0, 3), ...relativeDays, ...weekdays.slice(3), ...periods, ...daysOfMonth];

/** What may stand between a day and its time. */
const joint = /^(?:[\s,@]|\b(?:at|around|by|from|on)\b)*$/i;

interface DayFound extends Span {
  readonly read: DayRead;
  /** Whether it has a month of its own. */
  readonly isDated?: boolean;
}

export function readDates(line: string, calendar: Calendar, dayFirst: boolean): readonly DateMention[] {
  const days: DayFound[] = impossibleDates(line, yearOf(calendar)).map((span) => ({
    ...span,
    read: { isImpossible: true },
    isDated: true,
  }));
  let rest = line;
  for (const span of days) rest = blanked(rest, span);
  for (const { pattern, read } of rules) {
    for (const match of rest.matchAll(pattern)) {
      const found = read(match, calendar);
      if (found !== undefined) days.push({ from: match.index, until: match.index + match[0].length, read: found });
    }
    for (const { from, until } of days) rest = blanked(rest, { from, until });
  }
  const times = timesOfDay(hidingDates(rest));
  for (const time of times) rest = blanked(rest, time);
  days.push(...absoluteDays(rest, calendar, dayFirst).map((day) => ({ ...day, isDated: true })));
  return joined(
    line,
    paired(
      line,
      days.toSorted((one, other) => one.from - other.from),
    ),
    times,
  );
}

function yearOf({ almanac, today }: Calendar): string {
  return almanac.dateText(today).slice(0, 4);
}

/** "Friday, March 20th" and "EOD Thursday" are one day: the second tells which. */
function paired(line: string, days: readonly DayFound[]): readonly DayFound[] {
  const found: DayFound[] = [];
  for (const day of days) {
    const before = found.at(-1);
    const isBeside = before !== undefined && /^[\s,]*(?:the |on |of )?$/i.test(line.slice(before.until, day.from));
    const isVague =
      before?.read.past === undefined && before?.read.future === undefined && before?.read.isImpossible !== true;
    if (isBeside && (day.isDated === true || isVague)) found[found.length - 1] = { ...day, from: before.from };
    else found.push(day);
  }
  return found;
}

function blanked(text: string, span: Span): string {
  return marked(text, [span], 'date');
}

/** A full date must not be taken for a time: `2026-03-05`, `3/6`, `3.6.2026`. */
function hidingDates(text: string): string {
  return text.replaceAll(/\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b|\b\d{1,2}\/\d{1,2}\b/g, (date) =>
    '#'.repeat(date.length),
  );
}

function joined(line: string, days: readonly DayFound[], times: readonly TimeRead[]): readonly DateMention[] {
  const left = new Set(times);
  const mentions = days.map(({ from, until, read }): DateMention => {
    const beside = [...left].find((time) => {
      const gap = time.from >= until ? line.slice(until, time.from) : line.slice(time.until, from);
      return gap.length < 12 && joint.test(gap);
    });
    if (beside === undefined)
      return withLead(line, { from, until, day: read, ...(read.time !== undefined && { time: read.time }) });
    left.delete(beside);
    const { time, ends } = beside;
    const span = { from: Math.min(from, beside.from), until: Math.max(until, beside.until) };
    return withLead(line, { ...span, day: read, time, ...(ends !== undefined && { ends }) });
  });
  const alone = [...left].map(({ from, until, time, ends }) =>
    withLead(line, { from, until, time, ...(ends !== undefined && { ends }) }),
  );
  return [...mentions, ...alone].toSorted((one, other) => one.from - other.from);
}

const deadlineWords = /\b(?:by|before|until|till|til|no later than|not later than|due(?: on)?)(?: the)? $/i;

const plannedWords =
  /\b(?:(?:re)?scheduled|moved|set|booked|confirmed|planned|postponed|pushed|arranged)(?: \w+)? (?:to|for|till|until)(?: the)? $/i;

/** The word before a date belongs to it, and may tell that it is a deadline. */
function withLead(line: string, mention: Omit<DateMention, 'isDeadline' | 'isPlanned'>): DateMention {
  const before = line.slice(0, mention.from);
  const words = line.slice(mention.from, mention.until);
  const isWithin = /^(?:by|within) /i.test(words);
  const lead = deadlineWords.exec(before)?.[0] ?? /\b(?:on|at|the) $/i.exec(before)?.[0] ?? '';
  return {
    ...mention,
    from: mention.from - lead.length,
    isDeadline: isWithin || deadlineWords.test(before),
    isPlanned: plannedWords.test(before),
  };
}
