/** Meetings and follow-ups as the entries of a calendar, with how often each has changed. */

import { createHash } from 'node:crypto';
import type { FollowUp } from '../../core/engine/follow-up.ts';
import type { FeedChoices } from '../../formats/icalendar/calendar-feed.ts';
import type { CalendarWritten, EntryWritten } from '../../formats/icalendar/write-calendar.ts';
import { type CalendarEntry, entryLines } from '../../formats/icalendar/write-entry.ts';
import { keptFollowUps } from '../../store/derived/kept-agenda.ts';
import { type KeptEntry, keptEntries } from '../../store/queries/calendar-entries.ts';
import { namesOf } from '../../store/queries/names-of.ts';
import { everyFact, factsOf } from '../../store/queries/stored-facts.ts';
import { withoutPictures } from '../../store/store.ts';
import { namesIn } from '../today/names.ts';
import type { View } from '../view.ts';
import { followUpEntry } from './follow-up-entry.ts';
import { meetingEntry } from './meeting-entry.ts';

export interface CalendarNow {
  readonly calendar: CalendarWritten;
  /** What has changed since a calendar was last told of it. */
  readonly changed: readonly KeptEntry[];
}

/** The earliest first. The same state has the same calendar, to the byte. */
export async function calendarOf(view: View, choices: FeedChoices): Promise<CalendarNow> {
  const entries = await entriesOf(view, choices);
  const known = await keptEntries(view.tx);
  const written: EntryWritten[] = [];
  const changed: KeptEntry[] = [];
  for (const entry of entries) {
    const lines = entryLines(entry, view.owner.timeZone);
    const digest = createHash('sha256').update(lines.join('\n')).digest('base64url');
    const before = known.get(entry.uid);
    const version =
      before?.digest === digest
        ? before
        : { uid: entry.uid, digest, sequence: before === undefined ? 0 : before.sequence + 1, changedAt: view.now };
    if (version !== before) changed.push(version);
    written.push({ entry, lines, version });
  }
  return { calendar: { name: 'Sundown', zone: view.owner.timeZone, entries: written }, changed };
}

async function entriesOf(view: View, { followUps: as, alarmMinutes }: FeedChoices): Promise<readonly CalendarEntry[]> {
  const { tx, almanac, now } = view;
  const meetings = (await everyFact(tx, 'meeting')).map(({ fact }) => fact);
  const followUps: readonly FollowUp[] = as === 'none' ? [] : await keptFollowUps(tx, 'all');
  const ids = [...meetings.flatMap(({ people }) => people), ...followUps.flatMap(({ person }) => person ?? [])];
  const found = await factsOf(withoutPictures(tx), 'person', [...new Set(ids)]);
  const people = new Map(found.map(({ fact }) => [fact.id, fact]));
  const organizations = await namesOf(
    tx,
    'organizations',
    found.map(({ fact }) => fact.organization),
  );
  const groups = await namesOf(
    tx,
    'groups',
    meetings.map(({ group }) => group),
  );
  const names = await namesIn(tx, followUps);
  const entries = meetings.map((meeting) =>
    meetingEntry(meeting, {
      people: meeting.people.flatMap((id) => people.get(id) ?? []),
      organizations,
      group: groups.get(meeting.group ?? ''),
      almanac,
      alarmMinutes,
    }),
  );
  if (as !== 'none') {
    for (const followUp of followUps) {
      const person = people.get(followUp.person ?? '');
      entries.push(followUpEntry(followUp, { person, organizations, names: names(followUp), almanac, now, as }));
    }
  }
  return entries.sort((a, b) => a.starts - b.starts || (a.uid < b.uid ? -1 : 1));
}
