/** What the clock on the wall of a zone says, and when that is. */

import type { TimeZone } from '../../core/facts/time.ts';

export interface WallClock {
  /** A time that the clock skips is taken with the offset before the change; of one it shows twice, the first. */
  instantOf(wall: Temporal.PlainDateTime): Temporal.Instant;
  wallOf(instant: Temporal.Instant): Temporal.PlainDateTime;
}

export function wallClockIn(timeZone: TimeZone): WallClock {
  return {
    instantOf: (wall) => wall.toZonedDateTime(timeZone).toInstant(),
    wallOf: (instant) => instant.toZonedDateTimeISO(timeZone).toPlainDateTime(),
  };
}
