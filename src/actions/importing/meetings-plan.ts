/** What an import does to meetings that are to come; those that have been are touches. */

import type { Instant } from '../../core/engine/almanac.ts';
import type { Meeting } from '../../core/facts/meeting.ts';
import type { Touch } from '../../core/facts/touch.ts';
import type { ImportedMeeting, Met } from '../../formats/brought/brought.ts';
import { meetingSchema } from '../../formats/notebook/meeting-schema.ts';
import { millisecondsOf } from '../../formats/notebook/time-schemas.ts';
import type { RefusedLine } from '../../formats/text/refused-line.ts';
import type { Stored } from '../../store/queries/stored-facts.ts';
import { broughtId, isBrought } from './brought-id.ts';
import { type Change, type Happened, type TouchesScene, whoWasThere } from './touches-plan.ts';

export interface MeetingsScene extends TouchesScene {
  /** Every meeting of the notebook. */
  readonly meetings: readonly Stored<Meeting>[];
}

export interface MeetingsPlan {
  /** The earliest first. */
  readonly newMeetings: readonly Meeting[];
  /** Imported before, and put off, moved or called off in the calendar since. */
  readonly changedMeetings: readonly Change<Meeting>[];
  readonly counts: { readonly added: number; readonly changed: number; readonly matched: number };
  /** Those that have been, of which the notebook did not know as meetings. */
  readonly happened: readonly Happened[];
  readonly strangers: readonly Met[];
  readonly refused: readonly RefusedLine[];
}

export function meetingsPlan(imported: readonly ImportedMeeting[], scene: MeetingsScene): MeetingsPlan {
  const storedById = new Map(scene.meetings.map((stored) => [stored.fact.id, stored]));
  const arranged = new Set(
    scene.meetings.filter(({ fact }) => !isBrought(fact.id)).flatMap(({ fact }) => keysOf(fact)),
  );
  const newMeetings = new Map<string, Meeting>();
  const changedMeetings: Change<Meeting>[] = [];
  const happened: Happened[] = [];
  const strangers: Met[] = [];
  const refused: RefusedLine[] = [];
  let matched = 0;
  for (const each of imported) {
    const { people, unknown } = whoWasThere(each.people, scene.met);
    const meeting = meetingOf(each, people, scene);
    const stored = storedById.get(meeting.id);
    const isOver = millisecondsOf(each.ends) <= scene.now;
    if (stored === undefined && each.isCancelled === true) continue;
    if (stored === undefined && isOver) {
      if (!keysOf(meeting).some((key) => arranged.has(key))) happened.push(happenedOf(each));
      continue;
    }
    strangers.push(...unknown);
    if (people.length === 0) continue;
    const changed = stored && changedMeeting(stored.fact, each, scene);
    if (!meetingSchema.safeParse(meeting).success) {
      refused.push({ line: each.line, reason: `“${each.title}” cannot be kept as a meeting. Add it by hand.` });
    } else if (stored !== undefined && changed !== undefined && !isOver) {
      changedMeetings.push({ before: stored, after: changed });
    } else if (stored || newMeetings.has(meeting.id) || keysOf(meeting).some((key) => arranged.has(key))) matched += 1;
    else newMeetings.set(meeting.id, meeting);
  }
  const counts = { added: newMeetings.size, changed: changedMeetings.length, matched };
  return { newMeetings: [...newMeetings.values()], changedMeetings, counts, happened, strangers, refused };
}

function meetingOf(
  { key, starts, ends, place, title }: ImportedMeeting,
  people: readonly string[],
  { almanac, now }: MeetingsScene,
): Meeting {
  return {
    id: broughtId(key),
    kind: 'catch-up',
    people,
    scheduledAt: almanac.instantText(Math.min(now, millisecondsOf(starts))),
    starts,
    ends,
    ...(place === undefined || place === '' ? {} : { place }),
    ...(title === '' ? {} : { notes: title }),
  };
}

function happenedOf(meeting: ImportedMeeting): Happened {
  const { key, line, starts, ends, people, channel, title } = meeting;
  return {
    key,
    line,
    at: starts,
    ends,
    people,
    channel,
    direction: 'both',
    occasion: 'meeting',
    ...(title === '' ? {} : { summary: title }),
  };
}

/** Undefined where it stands as the calendar has it. What was called off here stays so. */
function changedMeeting(meeting: Meeting, each: ImportedMeeting, { almanac, now }: MeetingsScene): Meeting | undefined {
  if (meeting.cancelled !== undefined) return undefined;
  if (each.isCancelled === true) {
    return { ...meeting, cancelled: { at: almanac.instantText(now), emergency: 'Called off in the calendar' } };
  }
  const isAsItWas =
    instantOf(meeting.starts) === instantOf(each.starts) &&
    instantOf(meeting.ends) === instantOf(each.ends) &&
    (each.place ?? '') === (meeting.place ?? '');
  if (isAsItWas) return undefined;
  const { place: _, ...rest } = meeting;
  const { starts, ends, place } = each;
  return { ...rest, starts, ends, ...(place === undefined || place === '' ? {} : { place }) };
}

/** Two meetings of one key are one: with the same person at the same hour. */
function keysOf({ people, starts }: Meeting): readonly string[] {
  return people.map((person) => `${person} ${instantOf(starts)}`);
}

function instantOf(text: Touch['at']): Instant {
  return millisecondsOf(text);
}
