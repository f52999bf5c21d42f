/** How one step of a run comes up, is met, moved, skipped or lapses, again and again where it repeats. */

import type { Instant } from './almanac.ts';
import { firstOf, nextOf, restartedBy, wokenAt } from './coming-up.ts';
import type { Course } from './course.ts';
import { effectOf } from './event-effect.ts';
import { lapsingOf } from './lapsing.ts';
import type { Occurrence } from './occurrence.ts';
import { inTurn, isTouch, type StepEvent } from './step-events.ts';

/** All occurrences of a step until the thread ended, or now; the last one perhaps pending. */
export function occurrencesOf(course: Course): Occurrence[] {
  const { step, run, ledger } = course.reckoning;
  const horizon = Math.min(course.endsAt ?? ledger.now, ledger.now);
  const nextEvent = inTurn(course.events);
  const times = step.times === 'until-ended' ? Infinity : (step.times ?? 1);
  const over: Occurrence[] = [];
  let limit = times;
  let pending = firstOf(course);
  for (let event = nextEvent(horizon); event !== undefined; event = nextEvent(horizon)) {
    if (pending === undefined) {
      if (run.playbook.wakes !== step.id) break;
      if (!isWake(event, run.id) || over.length < limit) continue;
      limit += times;
      pending = wokenAt(course, event.at, over.length + 1);
      continue;
    }
    const after: Occurrence = endedBy(course, pending, event.at - 1) ?? afterEvent(course, pending, event);
    pending = after;
    if (after.ended === undefined) continue;
    over.push(after);
    pending = over.length < limit ? nextOf(course, after, event) : undefined;
  }
  if (pending !== undefined) over.push(endedBy(course, pending, horizon) ?? pending);
  return over;
}

function isWake(event: StepEvent, thread: string): boolean {
  return !isTouch(event) && event.fact.kind === 'wake' && event.fact.key === thread;
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
function afterEvent(course: Course, current: Occurrence, event: StepEvent): Occurrence {
  const effect = effectOf(event, current, course.reckoning);
  if (effect === undefined) return restartedBy(event, course, current) ?? current;
  if (effect.ended !== undefined || effect.due === undefined) return { ...current, ...effect };
  return { ...current, ...effect, ...lapseMoved(course, effect.due, current) };
}

/** A lapse in days counts from the due time, so that it moves along; any other stays where it is. */
function lapseMoved(course: Course, due: Instant, { base }: Occurrence): Partial<Occurrence> {
  const { lapses } = course.reckoning.step;
  return lapses !== undefined && 'days' in lapses ? lapsingOf(course, due, base) : {};
}
