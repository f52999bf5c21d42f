/** The clocks of a time zone, by integer arithmetic over the stretches between its changes of offset. */

import type { Day, Instant } from '../core/engine/almanac.ts';
import type { TimeZone } from '../core/facts/time.ts';
import { dayMs } from './calendar-text.ts';

export interface ZoneClock {
  /** Milliseconds by which the clocks are ahead of UTC. */
  offsetAt(instant: Instant): number;
  /**
   * The instant at which the clocks show a wall time, given as if it were UTC. A time that is skipped moves
   * forward by the size of the gap; of a time that comes twice, the first (Temporal's `compatible`).
   */
  instantOf(wall: number): Instant;
  /** The first instant of a day. A day that the zone skipped begins where the next one does. */
  startOf(day: Day): Instant;
}

/** A time without a change of offset: `from` inclusive, `until` exclusive. */
interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
  readonly offset: number;
}

/** More than any zone was ever ahead or behind; Manila was once 15:56 behind. */
const farthestMs = 16 * 3_600_000;

const clocks = new Map<TimeZone, ZoneClock>();

/** @throws RangeError for a zone that does not exist. */
export function zoneClock(zone: TimeZone): ZoneClock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const name = zoneNamed(zone);
  if (name === undefined) throw new RangeError(`There is no time zone "${zone}".`);
  const clock = newClock(name);
  clocks.set(zone, clock);
  return clock;
}

/** Whether a name is that of an IANA zone or one of its aliases, in any case of letters; a bare offset is none. */
export function isTimeZone(name: string): boolean {
  return zoneNamed(name) !== undefined;
}

/** The name as the tz database spells it; an alias stays an alias. */
export function zoneNamed(name: string): TimeZone | undefined {
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    return new Temporal.ZonedDateTime(0n, name).timeZoneId;
  } catch {
    return undefined;
  }
}

function newClock(zone: TimeZone): ZoneClock {
  const known: Stretch[] = [];
  let recent = readStretch(zone, 0);
  known.push(recent);

  function stretchAt(instant: Instant): Stretch {
    if (instant >= recent.from && instant < recent.until) return recent;
    const at = placeAfter(known, instant);
    const before = known[at - 1];
    if (before !== undefined && instant < before.until) {
      recent = before;
    } else {
      recent = readStretch(zone, instant);
      known.splice(at, 0, recent);
    }
    return recent;
  }

  function locate(wall: number, inGap: (gapAt: Instant, before: Stretch) => Instant): Instant {
    let stretch = stretchAt(wall - farthestMs);
    while (wall - stretch.offset >= stretch.until) {
      const next = stretchAt(stretch.until);
      if (wall - next.offset < next.from) return inGap(next.from, stretch);
      stretch = next;
    }
    return wall - stretch.offset;
  }

  return {
    offsetAt: (instant) => stretchAt(instant).offset,
    instantOf: (wall) => locate(wall, (_gapAt, before) => wall - before.offset),
    startOf: (day) => locate(day * dayMs, (gapAt) => gapAt),
  };
}

function readStretch(zone: TimeZone, instant: Instant): Stretch {
  const here = zoned(instant, zone);
  return {
    from: zoned(instant + 1, zone).getTimeZoneTransition('previous')?.epochMilliseconds ?? -Infinity,
    until: here.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity,
    offset: here.offsetNanoseconds / 1_000_000,
  };
}

function zoned(instant: Instant, zone: TimeZone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}

/** How many stretches begin at or before an instant. */
function placeAfter(stretches: readonly Stretch[], instant: Instant): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch !== undefined && stretch.from <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
