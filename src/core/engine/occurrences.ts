/** How one step of a run comes up, is met, moved, skipped or lapses, again and again where it repeats. */

import type { Lapse, Moment, Opening } from '../playbooks/playbook.ts';
import type { Instant } from './almanac.ts';
import type { Occurrence } from './occurrence.ts';
import { effectOf } from './event-effect.ts';
import { lastBefore, restarts } from './series.ts';
import { isTouch, stepEvents, type StepEvent } from './step-events.ts';
import {
  dateFrom,
  endOf,
  type Lapsing,
  lapseOn,
  notBefore,
  type Reckoning,
  secondAfter,
  type Window,
  windowAtOnce,
  windowOf,
} from './window.ts';

/** What a step asks about the other steps of its run. */
export interface Siblings {
  /** When a named moment came, or when a step was last done or skipped. */
  when(moment: Moment): Instant | undefined;
  /** When the first occurrence of a step opens. */
  opens(step: string): Instant | undefined;
}

/** A step in its run, and the instant at which the thread ended, where it has. */
export interface Course {
  readonly reckoning: Reckoning;
  readonly siblings: Siblings;
  readonly endsAt: Instant | undefined;
}

/** All occurrences of a step until the thread ended, or now; the last one perhaps pending. */
export function occurrencesOf(course: Course): Occurrence[] {
  const { step, run, ledger, person } = course.reckoning;
  const horizon = Math.min(course.endsAt ?? ledger.now, ledger.now);
  const nextEvent = stepEvents(run, ledger, person);
  const found: Occurrence[] = [];
  let limit = step.times === 'until-ended' ? Infinity : (step.times ?? 1);
  let current = first(course);
  for (let event = nextEvent(horizon); event !== undefined; event = nextEvent(horizon)) {
    if (current === undefined) {
      if (run.playbook.wakes !== step.id) break;
      if (!isWake(event, course) || found.length < limit) continue;
      limit += step.times === 'until-ended' ? 0 : (step.times ?? 1);
      current = occurrence(course, found.length + 1, {
        base: event.at,
        window: windowAtOnce(course.reckoning, event.at),
      });
      continue;
    }
    const next: Occurrence = endedBy(course, current, event.at - 1) ?? moved(course, current, event);
    current = next;
    if (next.ended === undefined) continue;
    found.push(next);
    const goesOn = found.length < limit && (next.ended.as === 'done' || next.ended.as === 'skipped');
    current = goesOn ? following(course, next, event) : undefined;
  }
  if (current !== undefined) found.push(endedBy(course, current, horizon) ?? current);
  return found;
}

function first(course: Course): Occurrence | undefined {
  const { reckoning, siblings } = course;
  const { opens } = reckoning.step;
  let best: Start | undefined;
  for (let opening: Opening | undefined = opens; opening !== undefined; opening = opening.or) {
    const start = startOf(course, opening);
    if (start !== undefined && (best === undefined || start.window.opens < best.window.opens)) best = start;
  }
  const voided = reckoning.step.voidBy && siblings.when(reckoning.step.voidBy);
  if (best === undefined || (voided !== undefined && best.base >= voided)) return undefined;
  return occurrence(course, 1, best);
}

interface Start {
  readonly base: Instant;
  readonly window: Window;
}

function startOf({ reckoning, siblings }: Course, { after, wait }: Opening): Start | undefined {
  if (typeof after === 'object' && 'latest' in after) {
    const from = siblings.when(after.from ?? 'begin');
    if (from === undefined) return undefined;
    const base = lastBefore(after.latest, reckoning, from) ?? from;
    const window = windowOf(reckoning, base, wait);
    return window && { base: Math.max(base, from), window: notBefore(reckoning, window, from) };
  }
  const base = siblings.when(after);
  const window = base === undefined ? undefined : windowOf(reckoning, base, wait);
  return base === undefined || window === undefined ? undefined : { base, window };
}

/** The next time of a step that repeats: it waits from when the last one was really done. */
function following(course: Course, last: Occurrence, event: StepEvent): Occurrence | undefined {
  const { reckoning, siblings } = course;
  const base = isTouch(event) ? event.end : event.at;
  const voided = reckoning.step.voidBy && siblings.when(reckoning.step.voidBy);
  if (voided !== undefined && base >= voided) return undefined;
  const window = windowOf(reckoning, base, reckoning.step.opens.wait);
  return window && occurrence(course, (last.n ?? 1) + 1, { base, window });
}

/** An occurrence as it comes up; undefined where the thread had ended before its wait began. */
function occurrence(course: Course, n: number, { base, window }: Start): Occurrence | undefined {
  const { step, person } = course.reckoning;
  if (course.endsAt !== undefined && base >= course.endsAt) return undefined;
  const { opens, due, day } = window;
  const { lapses, lapsedFrom } = lapsingOf(course, due, base);
  // Spelled out, not spread: a large notebook makes hundreds of thousands of these.
  return {
    step,
    person,
    n: step.times === undefined ? undefined : n,
    base,
    firstOpens: opens,
    opens,
    due,
    day,
    lapses,
    lapsedFrom,
  };
}

function lapsingOf({ reckoning, siblings }: Course, due: Instant, base: Instant): Lapsing {
  const { almanac } = reckoning.ledger;
  const lapse: Lapse | undefined = reckoning.step.lapses;
  if (lapse === undefined) return { lapses: null, lapsedFrom: null };
  if ('days' in lapse) return lapseOn(almanac, due, lapse.days);
  if ('on' in lapse) {
    const lapses = endOf(almanac, dateFrom(almanac, almanac.dayOf(base), lapse.on));
    return { lapses, lapsedFrom: secondAfter(lapses) };
  }
  const at = ('at' in lapse ? siblings.when(lapse.at) : siblings.opens(lapse.whenOpens)) ?? null;
  return { lapses: at, lapsedFrom: at };
}

/** The occurrence as ended by what needs no event of its own, where that has come by an instant. */
function endedBy({ reckoning, siblings }: Course, current: Occurrence, at: Instant): Occurrence | undefined {
  const { metBy, voidBy } = reckoning.step;
  const met = metBy && siblings.when(metBy);
  const voided = voidBy && siblings.when(voidBy);
  const { lapsedFrom } = current;
  if (met !== undefined && met <= at && met < (lapsedFrom ?? Infinity)) {
    return { ...current, ended: { as: 'done', at: met } };
  }
  if (voided !== undefined && voided <= at) return { ...current, ended: { as: 'withdrawn', at: voided } };
  if (lapsedFrom !== null && lapsedFrom <= at) return { ...current, ended: { as: 'lapsed', at: lapsedFrom } };
  return undefined;
}

/** The occurrence after an event: met, skipped, put off, begun anew, or as it was. */
function moved(course: Course, current: Occurrence, event: StepEvent): Occurrence {
  const { reckoning } = course;
  const effect = effectOf(event, current, reckoning);
  if (effect !== undefined) {
    if (effect.ended !== undefined || effect.due === undefined) return { ...current, ...effect };
    const days = reckoning.step.lapses !== undefined && 'days' in reckoning.step.lapses;
    return { ...current, ...effect, ...(days ? lapsingOf(course, effect.due, current.base) : {}) };
  }
  const { after, wait } = reckoning.step.opens;
  const again =
    typeof after === 'object' &&
    'latest' in after &&
    isTouch(event) &&
    restarts(after.latest, event.touch, reckoning.run);
  if (!again || event.at < current.base) return current;
  const base = event.end;
  const window = windowOf(reckoning, base, wait);
  return (window && occurrence(course, current.n ?? 1, { base, window })) ?? current;
}

function isWake(event: StepEvent, { reckoning: { run } }: Course): boolean {
  return !isTouch(event) && event.fact.kind === 'wake' && event.fact.key === run.id;
}
