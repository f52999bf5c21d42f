/** How a step comes up: for the first time, again after it was done, anew with a touch, or woken. */

import type { OpeningWay } from '../playbooks/playbook.ts';
import type { Instant } from './almanac.ts';
import type { Course } from './course.ts';
import { lapsingOf } from './lapsing.ts';
import type { Occurrence } from './occurrence.ts';
import { lastBefore, restarts } from './series.ts';
import { isTouch, type StepEvent } from './step-events.ts';
import { notBefore, type Window, windowAtOnce, windowOf } from './window.ts';

/** The first time, by whichever of its openings comes first; undefined while it waits for something. */
export function firstOf(course: Course): Occurrence | undefined {
  let earliest: Start | undefined;
  const { opens } = course.reckoning.step;
  for (const way of opens.or === undefined ? [opens] : [opens, opens.or]) {
    const start = startOf(course, way);
    if (start !== undefined && (earliest === undefined || start.window.opens < earliest.window.opens)) earliest = start;
  }
  if (earliest === undefined || isVoid(course, earliest.base)) return undefined;
  return occurrence(course, 1, earliest);
}

/** The next time of a step that repeats: it waits from when the last one was really done, or skipped. */
export function nextOf(course: Course, last: Occurrence, event: StepEvent): Occurrence | undefined {
  if (last.ended?.as !== 'done' && last.ended?.as !== 'skipped') return undefined;
  const base = isTouch(event) ? event.end : event.at;
  const window = windowOf(course.reckoning, base, course.reckoning.step.opens.wait);
  if (window === undefined || isVoid(course, base)) return undefined;
  return occurrence(course, (last.n ?? 1) + 1, { base, window });
}

/** The same time of a step, its wait begun anew by a touch of the series that it counts from. */
export function restartedBy(event: StepEvent, course: Course, current: Occurrence): Occurrence | undefined {
  const { step, run } = course.reckoning;
  const { after, wait } = step.opens;
  if (typeof after === 'string' || !('latest' in after)) return undefined;
  if (!isTouch(event) || event.at < current.base || !restarts(after.latest, event, run)) return undefined;
  const window = windowOf(course.reckoning, event.end, wait);
  return window && occurrence(course, current.n ?? 1, { base: event.end, window });
}

/** Taken up again out of the holding file, at once. */
export function wokenAt(course: Course, at: Instant, n: number): Occurrence | undefined {
  return occurrence(course, n, { base: at, window: windowAtOnce(course.reckoning, at) });
}

/** From when a wait counts, and the window that it leads to. */
interface Start {
  readonly base: Instant;
  readonly window: Window;
}

function startOf({ reckoning, siblings }: Course, { after, wait }: OpeningWay): Start | undefined {
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

function isVoid({ reckoning: { step }, siblings }: Course, base: Instant): boolean {
  const voided = step.voidBy && siblings.when(step.voidBy);
  return voided !== undefined && base >= voided;
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
    due: lapses !== null && lapses >= opens ? Math.min(due, lapses) : due,
    day,
    lapses,
    lapsedFrom,
  };
}
