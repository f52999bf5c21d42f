/** Every single time at which the appointments of one series take place. RFC 5545 section 3.8.4.4 */

import { lastOf, mostSteps, occurrencesOf, type Occurrences, type WallWindow } from './occurrences.ts';
import type { CalendarEvent } from './read-event.ts';
import { instantOf, type When } from './read-when.ts';

export interface Appointment {
  /** The same wherever it has been moved to. */
  readonly key: string;
  readonly event: CalendarEvent;
  readonly starts: Temporal.Instant;
}

export interface Window {
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
}

/** What reading a rule costs, also one that never happens. */
const leastSteps = 20;

/** How often one series may be moved with all that follow. */
const mostTurns = 40;

export interface AppointmentsRead {
  /** What does not recur is there whenever it is. */
  readonly appointments: readonly Appointment[];
  /** Of a series, what was taken out of it: it may have been read before that. */
  readonly calledOff: readonly Appointment[];
  readonly problem?: Occurrences['problem'];
  /** How much work the rule was, at the most. */
  readonly steps: number;
}

/** `events` have one UID: a series, and those of it that are otherwise. Of two versions, the later is meant. */
export function appointmentsOf(events: readonly CalendarEvent[], window: Window): AppointmentsRead {
  const sorted = events.toSorted((left, right) => left.sequence - right.sequence);
  const series = sorted.findLast(isSeries);
  const changed = new Map(
    sorted.flatMap((event) => (event.instead === undefined ? [] : [[keyOf(event, series), event]])),
  );
  const single = [...changed].map(([key, event]) => ({ key, event, starts: instantOf(event.starts) }));
  if (series === undefined) return { appointments: single, calledOff: [], steps: 0 };
  if (series.rule === undefined && series.extra.length === 0) {
    return {
      appointments: [{ key: series.uid, event: series, starts: instantOf(series.starts) }, ...single],
      calledOff: [],
      steps: 0,
    };
  }
  const { clock, wall } = series.starts;
  const range = { from: clock.wallOf(window.from), until: clock.wallOf(window.until) };
  const last = lastOf(series.rule, clock.wallOf);
  const except = series.except.map((when) => wallOf(when, series));
  const { walls, problem } = occurrencesOf(
    { starts: wall, rule: series.rule, last, extra: series.extra.map((when) => wallOf(when, series)), except },
    range,
  );
  const laterOn = [...changed.values()].filter(({ isFromThenOn }) => isFromThenOn).slice(-mostTurns);
  const regular = walls.map((each) => appointmentAt(each, series, laterOn)).filter(({ key }) => !changed.has(key));
  const isWithin = ({ starts }: Appointment) =>
    Temporal.Instant.compare(starts, window.from) >= 0 && Temporal.Instant.compare(starts, window.until) < 0;
  const count = Number(/(?:^|;)COUNT=(\d+)/i.exec(series.rule ?? '')?.[1] ?? 0);
  const beyond = problem === undefined ? beyondEnd(series, last ?? (count > 0 ? walls.at(-1) : undefined), range) : [];
  const known = new Set([...changed.keys(), ...regular.map(({ key }) => key)]);
  const out = [...except, ...beyond].map((each) => appointmentAt(each, series, laterOn)).filter(isWithin);
  const calledOff = new Map(out.filter(({ key }) => !known.has(key)).map((each) => [each.key, each]));
  const taken = Math.max(count, walls.length, leastSteps) + beyond.length;
  return {
    appointments: [...regular, ...single.filter(isWithin)],
    calledOff: [...calledOff.values()],
    ...(problem === undefined ? {} : { problem }),
    steps: problem === 'too-many' ? mostSteps : Math.min(taken, mostSteps),
  };
}

/**
 * What would have come after the end of a series, had nobody ended it. Of that, only what is still to come may be in a
 * notebook, and whoever read the series before it was ended read no more than a year of it.
 */
function beyondEnd(
  { starts, rule }: CalendarEvent,
  last: Temporal.PlainDateTime | undefined,
  { until }: WallWindow,
): readonly Temporal.PlainDateTime[] {
  if (last === undefined) return [];
  const range = {
    from: laterOf(last.add({ seconds: 1 }), until.subtract({ years: 1 })),
    until: earlierOf(last.add({ years: 1 }), until),
  };
  if (Temporal.PlainDateTime.compare(range.from, range.until) >= 0) return [];
  const endless = rule?.replace(/;?COUNT=[^;]*/gi, '').replace(/^;/, '');
  return occurrencesOf({ starts: starts.wall, rule: endless, extra: [], except: [] }, range).walls;
}

function laterOf(left: Temporal.PlainDateTime, right: Temporal.PlainDateTime): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.compare(left, right) > 0 ? left : right;
}

function earlierOf(left: Temporal.PlainDateTime, right: Temporal.PlainDateTime): Temporal.PlainDateTime {
  return laterOf(left, right) === left ? right : left;
}

/** The appointments as such, and not one of them that is otherwise. */
export function isSeries({ instead }: CalendarEvent): boolean {
  return instead === undefined;
}

function appointmentAt(
  wall: Temporal.PlainDateTime,
  series: CalendarEvent,
  laterOn: readonly CalendarEvent[],
): Appointment {
  const key = keyAt(series.uid, series.starts.clock.instantOf(wall));
  const event = laterOn.findLast(
    ({ instead }) => instead !== undefined && Temporal.PlainDateTime.compare(wallOf(instead, series), wall) <= 0,
  );
  if (event?.instead === undefined) return { key, event: series, starts: series.starts.clock.instantOf(wall) };
  const moved = wallOf(event.instead, series).until(wallOf(event.starts, series));
  return { key, event, starts: series.starts.clock.instantOf(wall.add(moved)) };
}

/** By the clock of the series. A day stands for whatever of the series is on it. */
function wallOf(when: When, { starts }: CalendarEvent): Temporal.PlainDateTime {
  if (when.isDay) return when.wall.toPlainDate().toPlainDateTime(starts.wall.toPlainTime());
  return when.clock === starts.clock ? when.wall : starts.clock.wallOf(instantOf(when));
}

function keyOf({ uid, instead, starts }: CalendarEvent, series: CalendarEvent | undefined): string {
  const when = instead ?? starts;
  return keyAt(uid, series === undefined ? instantOf(when) : series.starts.clock.instantOf(wallOf(when, series)));
}

function keyAt(uid: string, instant: Temporal.Instant): string {
  return `${uid}#${instant.toString()}`;
}
