/** One owner's clock and calendar, as the engine asks for them. playbooks.md, "Time" */

import type { Almanac } from '../core/engine/almanac.ts';
import type { Owner } from '../core/facts/owner.ts';
import { businessDays } from './business-days.ts';
import { clockMs, dayMs, dayOfText, instantOfText, textOfDay, textOfInstant } from './calendar-text.ts';
import { holidaysOf } from './holidays.ts';
import { sundownFor } from './sundown.ts';
import { zoneClock } from './zones.ts';

/**
 * Cheap to make; holidays are loaded when the first business day is asked for.
 * @throws RangeError for a zone that does not exist and for a work week without a day.
 */
export function almanacFor(owner: Owner): Almanac {
  const clock = zoneClock(owner.timeZone);
  return {
    ...businessDays(owner.workweek, holidaysOf(owner.holidays)),
    instant: instantOfText,
    day: dayOfText,
    dayOf: (instant) => Math.floor((instant + clock.offsetAt(instant)) / dayMs),
    startOf: clock.startOf,
    clockAt: (day, time, zone) => (zone === undefined ? clock : zoneClock(zone)).instantOf(day * dayMs + clockMs(time)),
    plusDays: (instant, days) =>
      days === 0 ? instant : clock.instantOf(instant + clock.offsetAt(instant) + days * dayMs),
    sundown: sundownFor(owner),
    instantText: (instant) => textOfInstant(instant, clock.offsetAt(instant)),
    dateText: textOfDay,
  };
}
