/** Dates and instants as text, read and written by arithmetic: RFC 3339, sections 5.6 and 5.7. */

import type { Day, Instant } from '../core/engine/almanac.ts';
import type { ClockText, DateText, InstantText } from '../core/facts/time.ts';

export const dayMs = 86_400_000;
const minuteMs = 60_000;
const [plus, minus, dot, zero, nine] = [43, 45, 46, 48, 57];

/** Reads `YYYY-MM-DD`; what follows it is not looked at. */
export function dayOfText(text: DateText): Day {
  return dayNumber(digits(text, 0) * 100 + digits(text, 2), digits(text, 5), digits(text, 8));
}

/**
 * Reads RFC 3339 text that has been validated. `Date.parse` would do, but takes three times as long, and a
 * notebook of 100,000 touches is read whole. Digits of the second beyond the third are dropped.
 */
export function instantOfText(text: InstantText): Instant {
  const wall =
    dayOfText(text) * dayMs + (digits(text, 11) * 60 + digits(text, 14)) * minuteMs + digits(text, 17) * 1000;
  const zoneAt = text.charCodeAt(19) === dot ? endOfDigits(text, 20) : 19;
  const fraction = zoneAt === 19 ? 0 : Number(text.slice(20, Math.min(zoneAt, 23)).padEnd(3, '0'));
  const sign = text.charCodeAt(zoneAt);
  if (sign !== plus && sign !== minus) return wall + fraction;
  const offset = (digits(text, zoneAt + 1) * 60 + digits(text, zoneAt + 4)) * minuteMs;
  return wall + fraction - (sign === minus ? -offset : offset);
}

/** Milliseconds from midnight to a time of day. */
export function clockMs(text: ClockText): number {
  return (digits(text, 0) * 60 + digits(text, 3)) * minuteMs;
}

export function textOfDay(day: Day): DateText {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/**
 * RFC 3339 at an offset from UTC. Offsets of before the railways have seconds, which the format cannot carry:
 * they are rounded to the minute and the clock time with them, so that the instant stays the same.
 */
export function textOfInstant(instant: Instant, offsetMs: number): InstantText {
  const minutes = Math.round(offsetMs / minuteMs);
  const wall = new Date(instant + minutes * minuteMs).toISOString();
  const size = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
  return wall.slice(0, wall.endsWith('.000Z') ? 19 : 23) + offset;
}

/** The calendar year (Gregorian, also before 1582) in which a day falls. */
export function yearOfDay(day: Day): number {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  return yearOfEra + era * 400 + (dayOfYear >= 306 ? 1 : 0);
}

/** Days since 1970-01-01. Years are counted from March, so that the leap day comes last. */
export function dayNumber(year: number, month: number, dayOfMonth: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + dayOfMonth - 1 - 719_468;
}

function digits(text: string, at: number): number {
  return (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) >= zero && text.charCodeAt(at) <= nine) at += 1;
  return at;
}
