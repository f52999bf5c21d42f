/** A date or a time of a calendar, by its own clock. RFC 5545 sections 3.3.4 and 3.3.5 */

import { localTime } from './local-time.ts';
import type { CalendarProperty } from './read-property.ts';
import type { ZonesOfFile } from './read-zone.ts';
import { type WallClock, wallClockIn } from './wall-clock.ts';

export interface When {
  readonly wall: Temporal.PlainDateTime;
  readonly clock: WallClock;
  /** A whole day: the time of day says nothing. */
  readonly isDay: boolean;
}

export interface Clocks {
  readonly zones: ZonesOfFile;
  /** For times that name no zone. */
  readonly floating: WallClock;
  /** Told of each TZID that nobody knows; its times are floating then. */
  readonly unknownZone: (tzid: string, line: number) => void;
}

const worldClock = wallClockIn('UTC');

/** Each value that is a date or a time; others are left out. */
export function whensOf({ values, params, line }: CalendarProperty, clocks: Clocks): readonly When[] {
  return values.flatMap((value) => {
    const wall = localTime(value);
    if (wall === undefined) return [];
    return [{ wall, clock: clockOf({ value, tzid: params['tzid'], line }, clocks), isDay: value.length === 10 }];
  });
}

function clockOf(
  { value, tzid, line }: { readonly value: string; readonly tzid: string | undefined; readonly line: number },
  { zones, floating, unknownZone }: Clocks,
): WallClock {
  if (value.endsWith('Z')) return worldClock;
  if (tzid === undefined || value.length === 10) return floating;
  const clock = zones.clockOf(tzid);
  if (clock === undefined) unknownZone(tzid, line);
  return clock ?? floating;
}

export function instantOf({ wall, clock }: When): Temporal.Instant {
  return clock.instantOf(wall);
}
