/** A calendar with its entries as text. RFC 5545 section 3.4, RFC 7986 */

import type { TimeZone } from '../../core/facts/time.ts';
import { escapedText } from '../vcard/escaping.ts';
import { folded } from '../vcard/fold.ts';
import { type CalendarEntry, componentLines, type EntryVersion } from './write-entry.ts';
import { timeZoneLines } from './write-time-zone.ts';

export interface CalendarWritten {
  readonly name: string;
  readonly zone: TimeZone;
  /** How soon a calendar that subscribes to it may ask again. */
  readonly refreshMinutes?: number;
  readonly entries: readonly EntryWritten[];
}

export interface EntryWritten {
  readonly entry: CalendarEntry;
  /** As `entryLines` has them. */
  readonly lines: readonly string[];
  readonly version: EntryVersion;
}

/** There is no METHOD: these are the owner's own entries, nobody is invited to them. RFC 5546 section 3.2.1 */
export function* calendarTexts({ name, zone, refreshMinutes, entries }: CalendarWritten): Generator<string> {
  yield texts([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sundown//Sundown//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escapedText(name)}`,
    `X-WR-CALNAME:${escapedText(name)}`,
    ...(refreshMinutes === undefined ? [] : refresh(refreshMinutes)),
    ...zoneLines(zone, entries),
  ]);
  for (const { entry, lines, version } of entries) yield texts(componentLines(entry, lines, version));
  yield texts(['END:VCALENDAR']);
}

function texts(lines: readonly string[]): string {
  return lines.map(folded).join('');
}

function refresh(minutes: number): readonly string[] {
  return [`REFRESH-INTERVAL;VALUE=DURATION:PT${minutes}M`, `X-PUBLISHED-TTL:PT${minutes}M`];
}

/** A calendar must hold something, so that its zone stands there also where it has no entries. */
function zoneLines(zone: TimeZone, entries: readonly EntryWritten[]): readonly string[] {
  let [from, until] = entries.length === 0 ? [0, 0] : [Infinity, -Infinity];
  for (const { entry } of entries) {
    from = Math.min(from, entry.starts, entry.ends);
    until = Math.max(until, entry.starts, entry.ends);
  }
  return timeZoneLines(zone, from, until);
}
