/** The clock of the story: how "three weekdays ago at ten" is written as an instant, seen from today. */

import type { ClockText, DateText, InstantText, TimeZone } from '../core/facts/time.ts';

/**
 * Days from today: `-12` twelve days ago, `+3` in three days; `-3w` the third weekday before today, `+2w` the
 * second after it. More than a week ago, what would fall on a weekend is told of the Friday before: offices were
 * closed. Of the last days the story says exactly which day it was.
 */
export type When = `${'+' | '-'}${number}` | `${'+' | '-'}${number}w`;

export interface StoryTime {
  on(when: When): DateText;
  at(when: When, time: ClockText): InstantText;
}

export function storyTime(today: DateText, timeZone: TimeZone): StoryTime {
  const start = Temporal.PlainDate.from(today);
  const dates = new Map<When, Temporal.PlainDate>();
  const dateOf = (when: When) => {
    const date = dates.get(when) ?? dateFrom(start, when);
    dates.set(when, date);
    return date;
  };
  return {
    on: (when) => dateOf(when).toString(),
    at: (when, time) =>
      dateOf(when)
        .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) })
        .toString({ smallestUnit: 'second', timeZoneName: 'never' }),
  };
}

function dateFrom(start: Temporal.PlainDate, when: When): Temporal.PlainDate {
  const days = Number.parseInt(when, 10);
  if (when.endsWith('w')) return weekdayFrom(start, days);
  const date = start.add({ days });
  return days < -7 ? orFridayBefore(date) : date;
}

function weekdayFrom(start: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let date = start;
  for (let left = Math.abs(count); left > 0; left -= date.dayOfWeek <= 5 ? 1 : 0) {
    date = date.add({ days: Math.sign(count) });
  }
  return date;
}

function orFridayBefore(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: Math.max(0, date.dayOfWeek - 5) });
}
