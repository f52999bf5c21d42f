/** Instants, dates, times of day and zones, as the notebook spells them. RFC 3339 */

import { z } from 'zod';

const earliestYear = 1900;
const latestYear = 2200;
const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a text is a date that the calendar has, within the years that anybody's network spans. */
export function isDateText(text: string): boolean {
  const [, year, month, day] = (datePattern.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const isPlausible = year >= earliestYear && year <= latestYear && month >= 1 && month <= 12;
  return isPlausible && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a text is an instant with an offset and at most milliseconds, on a real date. */
export function isInstantText(text: string): boolean {
  const date = instantPattern.exec(text)?.[1];
  return date !== undefined && isDateText(date);
}

const zonesKnown = new Map<string, boolean>();

function isKnownToTemporal(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text names an IANA zone. Bare offsets such as `+05:00` are no zones: they know no summer time. */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(zone)) return false;
  const isKnown = zonesKnown.get(zone) ?? isKnownToTemporal(zone);
  if (zonesKnown.size < 1_000) zonesKnown.set(zone, isKnown);
  return isKnown;
}

export const instantSchema = z
  .string()
  .refine(isInstantText, 'must be an instant with an offset, such as 2026-03-10T15:00:00-05:00, on a real date')
  .meta({ format: 'date-time' });

export const dateSchema = z
  .string()
  .refine(isDateText, 'must be a real date, such as 2026-03-10')
  .meta({ format: 'date' });

export const instantOrDateSchema = z
  .string()
  .refine((text) => isInstantText(text) || isDateText(text), 'must be an instant with an offset, or a date');

export const clockSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, such as 09:00');

export const timeZoneSchema = z.string().refine(isTimeZone, 'must be a time zone, such as America/Chicago');

/** Milliseconds since 1970 of an instant that has been validated. */
export function millisecondsOf(instant: string): number {
  return Date.parse(instant);
}
