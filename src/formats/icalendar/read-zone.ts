/** The clock that a TZID of a calendar means. RFC 5545 section 3.2.19 */

import type { TimeZone } from '../../core/facts/time.ts';
import { isTimeZone } from '../notebook/time-schemas.ts';
import type { CalendarComponent } from './read-components.ts';
import { ownClock } from './read-vtimezone.ts';
import { type WallClock, wallClockIn } from './wall-clock.ts';
import { windowsZones } from './windows-zones.ts';

export interface ZonesOfFile {
  /** Undefined for one that nobody knows, and that the file does not describe. */
  clockOf(tzid: string): WallClock | undefined;
}

/** Rules are costly to follow, and nobody meets in more zones than these. */
const mostOwnClocks = 20;

/** A name that the world agrees on counts more than the rules beside it, which often are those of one year only. */
export function zonesOf(described: readonly CalendarComponent[]): ZonesOfFile {
  const componentById = new Map(described.map((each) => [valueOf(each, 'TZID') ?? '', each]));
  const clocks = new Map<string, WallClock | undefined>();
  let ownClocks = 0;
  const find = (tzid: string): WallClock | undefined => {
    const component = componentById.get(tzid);
    const name = knownZone(tzid) ?? knownZone(component && valueOf(component, 'X-LIC-LOCATION'));
    if (name !== undefined) return wallClockIn(name);
    ownClocks += 1;
    return component === undefined || ownClocks > mostOwnClocks ? undefined : ownClock(component);
  };
  return {
    clockOf(tzid) {
      if (!clocks.has(tzid)) clocks.set(tzid, find(tzid));
      return clocks.get(tzid);
    },
  };
}

function valueOf({ properties }: CalendarComponent, name: string): string | undefined {
  return properties.find((property) => property.name === name)?.values[0];
}

/** `Europe/Berlin`, `/mozilla.org/20050126_1/Europe/Berlin` and `W. Europe Standard Time` are one. */
function knownZone(tzid: string | undefined): TimeZone | undefined {
  if (tzid === undefined) return undefined;
  const parts = tzid.trim().split('/');
  const names = [3, 2, 1].map((count) => parts.slice(-count).join('/'));
  return windowsZones.get(tzid.trim()) ?? [tzid.trim(), ...names].find((name) => isTimeZone(name));
}
