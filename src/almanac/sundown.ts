/** Sundown: the sunset of a day where the owner lives. J2, J5; playbooks.md, "Time" */

import type { Day, Instant } from '../core/engine/almanac.ts';
import type { Owner } from '../core/facts/owner.ts';
import { clockMs, dayMs } from './calendar-text.ts';
import { sunOn } from './sun.ts';
import { zoneClock } from './zones.ts';

const withoutSunMs = clockMs('18:00');

/**
 * The sunset that follows a day's noon, down to the second; 18:00 where the sun does not set, where the zone
 * has no city, and where location and zone contradict each other so far that it falls before the day.
 *
 * Toward the poles the sun of a summer's day sets after midnight (Reykjavik in June: 00:03). Sundown is then the
 * last second of the day: it stays on the day it belongs to, and the sun is indeed still up.
 */
export function sundownFor(owner: Owner): (day: Day) => Instant {
  const clock = zoneClock(owner.timeZone);
  const sundowns = new Map<Day, Instant>();

  function sundown(day: Day): Instant {
    const fallback = clock.instantOf(day * dayMs + withoutSunMs);
    const { sets } = sunOn(owner, day);
    if (sets === null || sets < clock.startOf(day)) return fallback;
    return Math.min(sets, clock.startOf(day + 1) - 1000);
  }

  return (day) => {
    const known = sundowns.get(day) ?? sundown(day);
    sundowns.set(day, known);
    return known;
  };
}
