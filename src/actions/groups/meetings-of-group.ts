/** Meetings of a group: those to be logged, those scheduled, and the next dates of its rule. V6 */

import { meetingDates } from '../../almanac/meeting-dates.ts';
import type { Group } from '../../core/facts/group.ts';
import type { Meeting } from '../../core/facts/meeting.ts';
import { relations } from '../../store/derived/relations.ts';
import { meetingsFound } from '../../store/queries/meetings-found.ts';
import { related } from '../../store/queries/related.ts';
import { factsOf } from '../../store/queries/stored-facts.ts';
import { meetingState } from '../meetings/meeting-state.ts';
import type { Answer } from '../sentence.ts';
import type { View } from '../view.ts';
import { groupState } from './group-state.ts';

export type MeetingOfGroup = Answer<'showGroup'>['meetings'][number];

const mostDates = 4;
const mostMeetings = 200;
const mostAhead = 1_000;

/** In the order in which they begin. */
export async function meetingsOfGroup(view: View, group: Group): Promise<MeetingOfGroup[]> {
  const ownersText = (instant: string): string => view.almanac.instantText(view.almanac.instant(instant));
  const scheduled = await scheduledFor(view, group);
  const known = new Set(scheduled.map(({ fact }) => Date.parse(fact.starts)));
  const shown = scheduled
    .filter(({ state }) => state !== 'logged')
    .map(({ fact: { id, starts, ends, place }, state }) => ({
      starts: ownersText(starts),
      ends: ownersText(ends),
      ...(place !== undefined && { place }),
      meeting: id,
      state,
    }));
  const dates = datesOf(view, group).filter(({ starts }) => !known.has(Date.parse(starts)));
  return [...shown, ...dates].toSorted((a, b) => Date.parse(a.starts) - Date.parse(b.starts));
}

/** Those ahead, and the newest of those past of which nothing was logged. */
async function scheduledFor({ tx, almanac, now }: View, { id }: Group) {
  const asked = { group: id, limit: mostMeetings, offset: 0 };
  const at = almanac.instantText(now);
  const ahead = await meetingsFound(tx, { ...asked, over: { when: 'ahead', at } });
  const past = await meetingsFound(tx, { ...asked, over: { when: 'past', at } });
  const meetings = [...past.items, ...ahead.items].map(({ fact }) => fact);
  const logged = await loggedAmong(tx, meetings);
  return meetings
    .map((fact) => ({ fact, state: meetingState(fact, { almanac, now, isLogged: logged.has(fact.id) }) }))
    .filter(({ fact, state }) => state !== 'cancelled' || almanac.instant(fact.ends) > now);
}

async function loggedAmong(tx: View['tx'], meetings: readonly Meeting[]): Promise<ReadonlySet<string | undefined>> {
  const ids = meetings.map(({ id }) => id);
  const touches = await factsOf(tx, 'touch', await related(tx, relations.touchesOfMeetings, ids));
  return new Set(touches.map(({ fact }) => fact.meeting));
}

/** When each group meets next, by its id; those that do not are not there. */
export async function nextMeetings(view: View, groups: readonly Group[]): Promise<ReadonlyMap<string, string>> {
  const { tx, almanac, now } = view;
  const over = { when: 'ahead', at: almanac.instantText(now) } as const;
  const { items } = await meetingsFound(tx, { over, limit: mostAhead, offset: 0 });
  const meetings = Map.groupBy(items, ({ fact }) => fact.group);
  return new Map(
    groups.flatMap((group) => {
      const ahead = (meetings.get(group.id) ?? []).map(({ fact }) => fact);
      const taken = new Set(ahead.map(({ starts }) => Date.parse(starts)));
      const starts = [
        ...ahead.filter(({ cancelled }) => cancelled === undefined).map((one) => one.starts),
        ...datesOf(view, group)
          .filter((one) => !taken.has(Date.parse(one.starts)))
          .map((one) => one.starts),
      ];
      const [first] = starts.toSorted((a, b) => Date.parse(a) - Date.parse(b));
      return first === undefined ? [] : [[group.id, almanac.instantText(almanac.instant(first))]];
    }),
  );
}

function datesOf({ almanac, now }: View, group: Group): MeetingOfGroup[] {
  const { meets } = group;
  if (meets === undefined || groupState(group) === 'left') return [];
  return meetingDates(meets, { from: now, most: mostDates }).map(({ starts, ends }) => ({
    starts: almanac.instantText(starts),
    ends: almanac.instantText(ends),
    ...(meets.place !== undefined && { place: meets.place }),
    state: 'ahead',
  }));
}
