/** A clock by the rules that a calendar brings along. RFC 5545 section 3.6.5 */

import { localTime } from './local-time.ts';
import { lastOf, occurrencesOf } from './occurrences.ts';
import type { CalendarComponent } from './read-components.ts';
import type { WallClock } from './wall-clock.ts';

interface Change {
  /** By the clock before it. */
  readonly wall: Temporal.PlainDateTime;
  readonly at: Temporal.Instant;
  readonly secondsBefore: number;
  readonly secondsAfter: number;
}

/** A zone changes its rules now and then, and has two at a time. */
const mostParts = 20;
/** One change a year, as every zone has it: others would be costly to follow. */
const yearly =
  /^(?=.*FREQ=YEARLY)(?=.*BYMONTH=\d{1,2}(?:;|$))(?=.*BYDAY=[-+]?\d?[A-Z]{2}(?:;|$))(?!.*BY(?:HOUR|MINUTE|SECOND))/i;

const from = Temporal.PlainDateTime.from('1970-01-01T00:00:00');
const until = Temporal.PlainDateTime.from('2100-01-01T00:00:00');

/** Undefined where the rules cannot be read. */
export function ownClock({ parts }: CalendarComponent): WallClock | undefined {
  const changes = parts
    .slice(0, mostParts)
    .flatMap(changesOf)
    .toSorted((left, right) => Temporal.Instant.compare(left.at, right.at));
  const [first] = changes;
  if (first === undefined) return undefined;
  return {
    instantOf(wall) {
      const last = lastBefore(changes, ({ wall: began }) => Temporal.PlainDateTime.compare(began, wall) <= 0);
      if (last === undefined) return utc(wall).subtract({ seconds: first.secondsBefore });
      const skipped = Math.max(last.secondsAfter - last.secondsBefore, 0);
      const isSkipped = Temporal.PlainDateTime.compare(wall, last.wall.add({ seconds: skipped })) < 0;
      return utc(wall).subtract({ seconds: isSkipped ? last.secondsBefore : last.secondsAfter });
    },
    wallOf(instant) {
      const last = lastBefore(changes, ({ at }) => Temporal.Instant.compare(at, instant) <= 0);
      const seconds = last?.secondsAfter ?? first.secondsBefore;
      return clockAt(instant, seconds);
    },
  };
}

function clockAt(instant: Temporal.Instant, secondsAhead: number): Temporal.PlainDateTime {
  return instant.toZonedDateTimeISO('UTC').toPlainDateTime().add({ seconds: secondsAhead });
}

function utc(wall: Temporal.PlainDateTime): Temporal.Instant {
  return wall.toZonedDateTime('UTC').toInstant();
}

function changesOf({ properties }: CalendarComponent): readonly Change[] {
  const value = (name: string) => properties.find((property) => property.name === name);
  const starts = localTime(value('DTSTART')?.values[0]);
  const secondsBefore = secondsOf(value('TZOFFSETFROM')?.raw);
  const secondsAfter = secondsOf(value('TZOFFSETTO')?.raw);
  if (starts === undefined || secondsBefore === undefined || secondsAfter === undefined) return [];
  const extra = properties.filter(({ name }) => name === 'RDATE').flatMap(({ values }) => values.flatMap(localTimes));
  const told = value('RRULE')?.raw;
  const rule = told !== undefined && yearly.test(told) ? told : undefined;
  const last = lastOf(rule, (instant) => clockAt(instant, secondsBefore));
  const { walls } = occurrencesOf({ starts, rule, last, extra, except: [] }, { from, until });
  const isBefore = Temporal.PlainDateTime.compare(starts, from) < 0;
  return [...(isBefore ? [starts] : []), ...walls].map((wall) => ({
    wall,
    at: utc(wall).subtract({ seconds: secondsBefore }),
    secondsBefore,
    secondsAfter,
  }));
}

function localTimes(text: string): readonly Temporal.PlainDateTime[] {
  const time = localTime(text);
  return time === undefined ? [] : [time];
}

function secondsOf(offset: string | undefined): number | undefined {
  const [, sign, hours, minutes, seconds] = /^([+-])(\d\d):?(\d\d):?(\d\d)?$/.exec(offset ?? '') ?? [];
  if (sign === undefined) return undefined;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  return sign === '-' ? -total : total;
}

function lastBefore(changes: readonly Change[], isBefore: (change: Change) => boolean): Change | undefined {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const change = changes[middle];
    if (change !== undefined && isBefore(change)) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}
