/** What the engine asks of clock and calendar. It is handed in, so that `core` reads neither. */

import type { ClockText, DateText, InstantText, TimeZone } from '../facts/time.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** Days since 1970-01-01 on the owner's calendar. */
export type Day = number;

/**
 * One owner's clock and calendar: their time zone, work week, holidays and sunset.
 * Days are the owner's; only `clockAt` takes another zone.
 */
export interface Almanac {
  /** Reads RFC 3339 text that has been validated. */
  instant(text: InstantText): Instant;
  /** Reads `YYYY-MM-DD` text that has been validated. */
  day(text: DateText): Day;
  /** The owner's local day in which an instant falls. */
  dayOf(instant: Instant): Day;
  /** The owner's midnight at which a day begins (the first instant of the day, where the clocks skip midnight). */
  startOf(day: Day): Instant;
  /** A time of day on a day, by the clocks of a zone (the owner's unless given). Skipped times move forward. */
  clockAt(day: Day, time: ClockText, zone?: TimeZone): Instant;
  /** The same time of day on the owner's clock, so many calendar days later (earlier, where negative). */
  plusDays(instant: Instant, days: number): Instant;
  isBusinessDay(day: Day): boolean;
  /** The n-th business day strictly after a day, n ≥ 1. */
  plusBusinessDays(day: Day, count: number): Day;
  /** The sunset of a day where the owner lives; 18:00 where the sun does not set. To the second. */
  sundown(day: Day): Instant;
  /** RFC 3339 in the owner's time zone, to the second (milliseconds only where there are any). */
  instantText(instant: Instant): InstantText;
  /** `YYYY-MM-DD`. */
  dateText(day: Day): DateText;
}
