/** A time zone as the calendar needs it: each change of its clocks in the years asked for. RFC 5545 section 3.6.5 */

import type { TimeZone } from '../../core/facts/time.ts';
import { wallTime } from './write-time.ts';

/** The clocks from an instant on, in milliseconds. */
interface Change {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** Summer time lasts less than this; what lasts longer is the standard of its time. */
const longestSummerMs = 300 * 86_400_000;

/** Every change is written out, without a rule: rules change, and a calendar that knows the zone goes by its name anyway. */
export function timeZoneLines(zone: TimeZone, from: number, until: number): readonly string[] {
  const changes = changesOf(zone, from, until);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...changes.flatMap((change, index) => (change.at > until ? [] : observance(change, changes[index + 1]))),
    'END:VTIMEZONE',
  ];
}

/** The one that holds at `from`, all up to `until`, and one after, which tells how long the last of them holds. */
function changesOf(zone: TimeZone, from: number, until: number): readonly Change[] {
  const start = zonedAt(from + 1, zone);
  const first = start.getTimeZoneTransition('previous');
  const changes = [first === null ? unchanged(start) : changeAt(first)];
  let next = start.getTimeZoneTransition('next');
  while (next !== null) {
    changes.push(changeAt(next));
    if (next.epochMilliseconds > until) break;
    next = next.getTimeZoneTransition('next');
  }
  return changes;
}

function zonedAt(at: number, zone: TimeZone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

function changeAt(at: Temporal.ZonedDateTime): Change {
  return { at: at.epochMilliseconds, before: offsetOf(at.subtract({ milliseconds: 1 })), after: offsetOf(at) };
}

/** A zone whose clocks have never been changed before. */
function unchanged(at: Temporal.ZonedDateTime): Change {
  const offset = offsetOf(at);
  return { at: Date.UTC(1900, 0, 1) - offset, before: offset, after: offset };
}

function offsetOf(zoned: Temporal.ZonedDateTime): number {
  return zoned.offsetNanoseconds / 1_000_000;
}

function observance({ at, before, after }: Change, next: Change | undefined): readonly string[] {
  const isSummer = after > before && next !== undefined && next.after < after && next.at - at < longestSummerMs;
  const name = isSummer ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${wallTime(at + before)}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    `END:${name}`,
  ];
}

/** `-0600`, with seconds only where there are some. Section 3.3.14 */
function offsetText(offset: number): string {
  const size = Math.abs(Math.round(offset / 1000));
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60];
  const shown = parts[2] === 0 ? parts.slice(0, 2) : parts;
  return `${offset < 0 ? '-' : '+'}${shown.map((part) => String(part).padStart(2, '0')).join('')}`;
}
