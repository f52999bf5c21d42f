/** Instants as iCalendar writes them. RFC 5545 section 3.3.5 */

import type { TimeZone } from '../../core/facts/time.ts';

/** `20260310T200000Z` */
export function utcTime(at: number): string {
  return `${compact(new Date(at).toISOString())}Z`;
}

/** `20260310T150000`, of a time on the wall given as if it were UTC. */
export function wallTime(wall: number): string {
  return compact(new Date(wall).toISOString());
}

/**
 * By the clock of the zone, so that a calendar shows it where the owner is. An hour that comes twice is written in UTC:
 * the clock means its first time there, but some calendars take it for the second.
 */
export function timeProperty(name: string, at: number, zone: TimeZone): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const wall = zoned.toPlainDateTime();
  const comesTwice = !wall
    .toZonedDateTime(zone, { disambiguation: 'earlier' })
    .equals(wall.toZonedDateTime(zone, { disambiguation: 'later' }));
  if (comesTwice) return `${name}:${utcTime(at)}`;
  return `${name};TZID=${zone}:${compact(wall.toString({ smallestUnit: 'second' }))}`;
}

function compact(text: string): string {
  return text.slice(0, 19).replaceAll(/[-:]/g, '');
}
