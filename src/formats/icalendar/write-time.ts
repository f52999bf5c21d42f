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
 * By the clock of the zone, so that a calendar shows it where the owner is. The second pass of an hour that comes twice
 * cannot be told by that clock, which means the first; it is written in UTC, as is what lies between two seconds of it.
 */
export function timeProperty(name: string, at: number, zone: TimeZone): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const wall = zoned.toPlainDateTime();
  const isFirst = wall.toZonedDateTime(zone, { disambiguation: 'earlier' }).epochMilliseconds === at;
  if (!isFirst) return `${name}:${utcTime(at)}`;
  return `${name};TZID=${zone}:${compact(wall.toString({ smallestUnit: 'second' }))}`;
}

function compact(text: string): string {
  return text.slice(0, 19).replaceAll(/[-:]/g, '');
}
