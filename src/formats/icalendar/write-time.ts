/** Instants as iCalendar writes them. RFC 5545 section 3.3.5 */

import type { TimeZone } from '../../core/facts/time.ts';
import { comesTwice, stretchAt } from './zone-stretch.ts';

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
  const stretch = stretchAt(zone, at);
  if (comesTwice(at, stretch)) return `${name}:${utcTime(at)}`;
  return `${name};TZID=${zone}:${wallTime(at + stretch.offset)}`;
}

function compact(text: string): string {
  return text.slice(0, 19).replaceAll(/[-:]/g, '');
}
