/** A meeting as a calendar shows it. */

import type { Meeting, MeetingKind } from '../../core/facts/meeting.ts';
import type { Person } from '../../core/facts/person.ts';
import type { CalendarEntry } from '../../formats/icalendar/write-entry.ts';
import type { Almanac } from '../../core/engine/almanac.ts';
import { inReach } from './in-reach.ts';

export interface MeetingParts {
  readonly people: readonly Person[];
  readonly organizations: ReadonlyMap<string, string>;
  readonly group: string | undefined;
  readonly almanac: Almanac;
  /** Null for none. */
  readonly alarmMinutes: number | null;
}

const kindWords: Readonly<Record<MeetingKind, string>> = {
  informational: 'Informational interview',
  interview: 'Interview',
  'catch-up': 'Catching up',
  group: 'Group meeting',
};

export function meetingEntry(meeting: Meeting, parts: MeetingParts): CalendarEntry {
  const { almanac, alarmMinutes } = parts;
  const { cancelled, place } = meeting;
  const rings = alarmMinutes !== null && cancelled === undefined;
  return {
    uid: `meeting-${meeting.id}@sundown`,
    kind: 'event',
    summary: summaryOf(meeting, parts),
    description: descriptionOf(meeting, parts),
    ...(place === undefined ? {} : { location: place }),
    category: kindWords[meeting.kind],
    starts: almanac.instant(meeting.starts),
    ends: almanac.instant(meeting.ends),
    ...(cancelled === undefined ? { isBusy: true } : { isCancelled: true }),
    ...(rings ? { alarmMinutes } : {}),
  };
}

function summaryOf({ kind }: Meeting, { people, group }: MeetingParts): string {
  const names = people.map(({ name }) => name).join(', ');
  if (group !== undefined) return `${kindWords[kind]}: ${group}`;
  return names === '' ? kindWords[kind] : `${kindWords[kind]} with ${names}`;
}

function descriptionOf({ agenda = [], notes, cancelled }: Meeting, { people, organizations }: MeetingParts): string {
  const questions = agenda.map((question) => `– ${question}`).join('\n');
  return [
    cancelled === undefined ? '' : `Cancelled: ${cancelled.emergency}`,
    ...people.map((person) => inReach(person, organizations.get(person.organization ?? ''))),
    questions === '' ? '' : `To ask:\n${questions}`,
    notes ?? '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
