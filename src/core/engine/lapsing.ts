import type { Instant } from './almanac.ts';
import type { Course } from './course.ts';
import { dateFrom } from './waits.ts';
import { endOf, secondAfter } from './window.ts';

/** When a step lapses, and the first instant at which it counts as lapsed. */
export interface Lapsing {
  readonly lapses: Instant | null;
  readonly lapsedFrom: Instant | null;
}

/** A lapse by the calendar includes its last second; one at an event comes with the event itself. */
export function lapsingOf({ reckoning, siblings }: Course, due: Instant, base: Instant): Lapsing {
  const { almanac } = reckoning.ledger;
  const { lapses: lapse } = reckoning.step;
  if (lapse === undefined) return { lapses: null, lapsedFrom: null };
  if ('days' in lapse) return throughSecond(almanac.plusDays(due, lapse.days));
  if ('on' in lapse) return throughSecond(endOf(almanac, dateFrom(almanac, almanac.dayOf(base), lapse.on)));
  const at = ('at' in lapse ? siblings.when(lapse.at) : siblings.opens(lapse.whenOpens)) ?? null;
  return { lapses: at, lapsedFrom: at };
}

function throughSecond(lapses: Instant): Lapsing {
  return { lapses, lapsedFrom: secondAfter(lapses) };
}
