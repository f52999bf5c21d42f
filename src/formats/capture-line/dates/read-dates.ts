/** Every day and time of day that a line names. Our own rules come first; chrono reads what they leave. */

import type { Span } from '../../../core/capture/understanding.ts';
import type { ClockText } from '../../../core/facts/time.ts';
import { marked } from '../marks.ts';
import { absoluteDays, daysOfMonth } from './absolute-days.ts';
import type { Calendar, DayRead } from './day-rule.ts';
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
}

const rules = [...weekdays.slice(0, 3), ...relativeDays, ...weekdays.slice(3), ...periods, ...daysOfMonth];

/** What may stand between a day and its time. */
const joint = /^(?:[\s,@]|\b(?:at|around|by|from|on)\b)*$/i;

export function readDates(line: string, calendar: Calendar, dayFirst: boolean): readonly DateMention[] {
  const days: { from: number; until: number; read: DayRead }[] = [];
  let rest = line;
  for (const { pattern, read } of rules) {
    for (const match of rest.matchAll(pattern)) {
      const found = read(match, calendar);
      if (found !== undefined) days.push({ from: match.index, until: match.index + match[0].length, read: found });
    }
    for (const { from, until } of days) rest = blanked(rest, { from, until });
  }
  const times = timesOfDay(hidingDates(rest));
  for (const time of times) rest = blanked(rest, time);
  days.push(...absoluteDays(rest, calendar, dayFirst));
  return joined(
    line,
    days.toSorted((one, other) => one.from - other.from),
    times,
  );
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

function joined(
  line: string,
  days: readonly { readonly from: number; readonly until: number; readonly read: DayRead }[],
  times: readonly TimeRead[],
): readonly DateMention[] {
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

/** The word before a date belongs to it, and may tell that it is a deadline. */
function withLead(line: string, mention: Omit<DateMention, 'isDeadline'>): DateMention {
  const before = line.slice(0, mention.from);
  const words = line.slice(mention.from, mention.until);
  const isWithin = /^(?:by|within) /i.test(words);
  const lead = deadlineWords.exec(before)?.[0] ?? /\b(?:on|at|the) $/i.exec(before)?.[0] ?? '';
  return { ...mention, from: mention.from - lead.length, isDeadline: isWithin || deadlineWords.test(before) };
}
