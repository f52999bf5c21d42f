/** Instants in the words that people use, by the owner's clock. */

import type { Almanac, Day, Instant } from '../../core/engine/almanac.ts';

const dayMs = 86_400_000;

/** `today 17:00`, `tomorrow`, `Thu 12 Mar`; the time only where it is not simply the end of the day. */
export function timeWords(instant: Instant, now: Instant, almanac: Almanac): string {
  const day = almanac.dayOf(instant);
  const clock = almanac.instantText(instant).slice(11, 16);
  return clock === '23:59' ? dayWords(day, almanac.dayOf(now)) : `${dayWords(day, almanac.dayOf(now))} ${clock}`;
}

export function dayWords(day: Day, today: Day): string {
  if (day === today) return 'today';
  if (day === today + 1) return 'tomorrow';
  if (day === today - 1) return 'yesterday';
  const isNear = Math.abs(day - today) < 180;
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(!isNear && { year: 'numeric' }),
  })
    .format(day * dayMs)
    .replace(',', '');
}
