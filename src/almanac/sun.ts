import { getTimes } from 'suncalc';
import type { Day, Instant } from '../core/engine/almanac.ts';
import type { Owner } from '../core/facts/owner.ts';
import { clockMs, dayMs } from './calendar-text.ts';
import { placeOfZone } from './zone-places.ts';
import { zoneClock } from './zones.ts';

export interface Sun {
  readonly rises: Instant | null;
  readonly sets: Instant | null;
}

const noonMs = clockMs('12:00');

/** The sunrise before and the sunset after a day's noon, to the second; null in polar day and night and with no place. */
export function sunOn(owner: Owner, day: Day): Sun {
  const place = owner.location ?? placeOfZone(owner.timeZone);
  if (place === undefined) return { rises: null, sets: null };
  // The sun's noon that is nearest to the clocks' is that of the same day, also east of UTC+12.
  const noon = new Date(zoneClock(owner.timeZone).instantOf(day * dayMs + noonMs));
  const { sunrise, sunset } = getTimes(noon, place.latitude, place.longitude);
  return { rises: toTheSecond(sunrise), sets: toTheSecond(sunset) };
}

function toTheSecond(time: Date | null): Instant | null {
  return time === null ? null : Math.floor(time.getTime() / 1000) * 1000;
}
