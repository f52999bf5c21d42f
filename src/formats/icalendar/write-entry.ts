/** A meeting or a follow-up as a component of a calendar. RFC 5545 sections 3.6.1, 3.6.2 and 3.6.6 */

import type { TimeZone } from '../../core/facts/time.ts';
import { escapedText } from '../vcard/escaping.ts';
import { timeProperty, utcTime } from './write-time.ts';

/** Instants in milliseconds since 1970. */
export interface CalendarEntry {
  /** The same for as long as what it stands for. */
  readonly uid: string;
  readonly kind: 'event' | 'task';
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  readonly category: string;
  readonly starts: number;
  /** Of a task, when it is due. */
  readonly ends: number;
  /** 1 is the most urgent, 9 the least. */
  readonly priority?: number;
  readonly isCancelled?: true;
  /** Whether it takes up the owner's time. */
  readonly isBusy?: true;
  /** Before it begins. */
  readonly alarmMinutes?: number;
}

/** What a calendar has been told of an entry. */
export interface EntryVersion {
  /** Counts the changes, from 0. */
  readonly sequence: number;
  readonly changedAt: number;
}

const components = { event: 'VEVENT', task: 'VTODO' } as const;

/** All of it but how often and when it changed: two entries that say the same have the same lines. */
export function entryLines(entry: CalendarEntry, zone: TimeZone): readonly string[] {
  const isTask = entry.kind === 'task';
  return [
    ...times(entry, zone),
    `SUMMARY:${escapedText(entry.summary)}`,
    ...text('DESCRIPTION', entry.description),
    ...text('LOCATION', entry.location),
    `CATEGORIES:${escapedText(entry.category)}`,
    `STATUS:${statusOf(entry)}`,
    ...(entry.priority === undefined ? [] : [`PRIORITY:${entry.priority}`]),
    ...(isTask ? [] : [`TRANSP:${entry.isBusy === true ? 'OPAQUE' : 'TRANSPARENT'}`]),
    ...alarm(entry),
  ];
}

/** Without a METHOD, DTSTAMP tells when the entry last changed, as LAST-MODIFIED does. Section 3.8.7.2 */
export function componentLines(
  { uid, kind }: CalendarEntry,
  lines: readonly string[],
  { sequence, changedAt }: EntryVersion,
): readonly string[] {
  const name = components[kind];
  const at = utcTime(changedAt);
  return [
    `BEGIN:${name}`,
    `UID:${escapedText(uid)}`,
    `DTSTAMP:${at}`,
    `LAST-MODIFIED:${at}`,
    `SEQUENCE:${sequence}`,
    ...lines,
    `END:${name}`,
  ];
}

/** What begins when it ends has only what its kind needs: an event its beginning, a task when it is due. */
function times({ kind, starts, ends }: CalendarEntry, zone: TimeZone): readonly string[] {
  const last = timeProperty(kind === 'task' ? 'DUE' : 'DTEND', ends, zone);
  if (starts < ends) return [timeProperty('DTSTART', starts, zone), last];
  return [kind === 'task' ? last : timeProperty('DTSTART', starts, zone)];
}

function statusOf({ kind, isCancelled }: CalendarEntry): string {
  if (isCancelled === true) return 'CANCELLED';
  return kind === 'task' ? 'NEEDS-ACTION' : 'CONFIRMED';
}

function text(name: string, value: string | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : [`${name}:${escapedText(value)}`];
}

function alarm({ alarmMinutes, summary }: CalendarEntry): readonly string[] {
  if (alarmMinutes === undefined) return [];
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapedText(summary)}`,
    `TRIGGER:-PT${alarmMinutes}M`,
    'END:VALARM',
  ];
}
