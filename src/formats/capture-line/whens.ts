/** Which of the dates of a line tells when it happened, and which one when they will meet. */

import type { Day } from '../../core/engine/almanac.ts';
import type { WhenRead } from '../../core/capture/understanding.ts';
import type { ClockText } from '../../core/facts/time.ts';
import type { LineContext } from './context.ts';
import type { DateMention } from './dates/read-dates.ts';
import type { Tense } from './tense.ts';

export interface Whens {
  readonly happened?: WhenRead;
  /** With the time at which it ends, where that is said. */
  readonly planned?: { readonly starts: WhenRead; readonly ends?: ClockText };
}

/** @param dates Those that belong to no promise. */
export function whensIn(dates: readonly DateMention[], tense: Tense, context: LineContext): Whens {
  const dated = withLooseTime(dates.filter(({ isDeadline, day }) => !isDeadline && day?.isImpossible !== true));
  const past = dated.find((date) => isPast(date, tense, context));
  const future = tense.hasGathering ? dated.find((date) => date !== past && isFuture(date, tense, context)) : undefined;
  const happened = past === undefined ? undefined : happenedAt(past, context);
  return {
    ...(happened !== undefined && { happened }),
    ...(future !== undefined && { planned: plannedAt(future, context) }),
  };
}

/** A time of day that stands apart belongs to the one day that has none. */
function withLooseTime(dates: readonly DateMention[]): readonly Located[] {
  const days = dates.filter(({ day }) => day !== undefined);
  const loose = dates.find(({ day }) => day === undefined);
  const located = (days.length > 0 ? days : dates).map((date) => ({
    ...date,
    spans: [{ from: date.from, until: date.until }],
  }));
  const [only] = located;
  if (days.length !== 1 || only === undefined || loose?.time === undefined || only.time !== undefined) return located;
  const ends = loose.ends === undefined ? {} : { ends: loose.ends };
  return [{ ...only, time: loose.time, ...ends, spans: [...only.spans, { from: loose.from, until: loose.until }] }];
}

type Located = DateMention & Pick<WhenRead, 'spans'>;

function isPast({ day, time, isPlanned }: Located, tense: Tense, { almanac, now }: LineContext): boolean {
  const today = almanac.dayOf(now);
  const isOver = time !== undefined && almanac.clockAt(today, time) <= now;
  if (day === undefined) return !tense.isFuture && (tense.isPast || isOver);
  if (day.past === undefined) return false;
  if (day.future === undefined) return true;
  if (day.past === day.future) return isExact(day, time) ? isOver : !tense.isFuture || tense.isPast;
  if (isPlanned) return false;
  if (tense.isPast !== tense.isFuture) return tense.isPast;
  // "Breakfast with Ana on March 2" was last week and is not next year; "on Tuesday" lies ahead.
  const isWeekday = day.future - day.past === 7;
  return !isWeekday && today - day.past < day.future - today;
}

function isFuture({ day, time }: Located, tense: Tense, { almanac, now }: LineContext): boolean {
  const today = almanac.dayOf(now);
  const isAhead = time !== undefined && almanac.clockAt(today, time) > now;
  if (day === undefined) return isAhead;
  if (day.future === undefined) return false;
  if (day.future > today) return true;
  return isExact(day, time) ? isAhead : isAhead || tense.isFuture;
}

function happenedAt({ day, time, spans }: Located, { almanac, now }: LineContext): WhenRead {
  const today = almanac.dayOf(now);
  const on = day?.past ?? today;
  const guess = on === today ? now : almanac.clockAt(on, '12:00');
  const told = time === undefined ? guess : almanac.clockAt(on, time);
  const at = day === undefined && told > now ? almanac.plusDays(told, -1) : Math.min(told, now);
  return { at: almanac.instantText(at), precision: isExact(day, time) ? 'time' : 'day', spans };
}

function plannedAt(
  { day, time, ends, spans }: Located,
  { almanac, now }: LineContext,
): { readonly starts: WhenRead; readonly ends?: ClockText } {
  const on: Day = day?.future ?? almanac.dayOf(now);
  const at = almanac.clockAt(on, time ?? '10:00');
  const starts: WhenRead = { at: almanac.instantText(at), precision: isExact(day, time) ? 'time' : 'day', spans };
  return { starts, ...(ends !== undefined && { ends }) };
}

/** A time that only the part of a day suggests is no exact one. */
function isExact(day: DateMention['day'], time: ClockText | undefined): boolean {
  return time !== undefined && time !== day?.time;
}
