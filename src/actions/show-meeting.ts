/** "What do I need for the talk with Ana?": everything before, during and after one meeting. C1 C10 C11 */

import type { Meeting } from '../core/facts/meeting.ts';
import type { Person } from '../core/facts/person.ts';
import type { Touch } from '../core/facts/touch.ts';
import { relations } from '../store/derived/relations.ts';
import { briefTouches } from '../store/queries/brief-touches.ts';
import { namesOf } from '../store/queries/names-of.ts';
import { related } from '../store/queries/related.ts';
import { factOf, factsOf, type Stored } from '../store/queries/stored-facts.ts';
import type { Reading } from '../store/store.ts';
import { required } from './command.ts';
import { meetingState } from './meetings/meeting-state.ts';
import { owedForMeeting } from './meetings/owed-for-meeting.ts';
import { referralsSince } from './meetings/referrals-since.ts';
import { roundOfMeeting } from './meetings/round-of-meeting.ts';
import { named } from './named.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import { briefOf } from './today/briefs.ts';
import { type View, viewOf } from './view.ts';
import type { World } from './world.ts';

export async function showMeeting(world: World, { id }: Asked<'showMeeting'>): Promise<Answer<'showMeeting'>> {
  return viewOf(world, async (view) => {
    const { tx, almanac, now } = view;
    const meeting = await required({ tx }, 'meeting', id);
    const touches = await touchesOf(tx, meeting.fact);
    const people = await inOrder(tx, [
      ...new Set([...meeting.fact.people, ...touches.flatMap(({ fact }) => fact.people)]),
    ]);
    const referrals = await referralsSince(view, meeting.fact, touches);
    const opportunity =
      meeting.fact.opportunity === undefined ? undefined : await factOf(tx, 'opportunity', meeting.fact.opportunity);
    const round = await roundOfMeeting(tx, meeting.fact);
    return {
      meeting: shown(meeting),
      state: meetingState(meeting.fact, { almanac, now, isLogged: touches.length > 0 }),
      people: people.map(withoutPhoto),
      briefs: await briefsOf(view, people),
      ...(await workplaces(tx, people, meeting.fact.opportunity)),
      ...(opportunity !== undefined && { opportunity: shown(opportunity) }),
      ...(round !== undefined && { round }),
      ...(await groupNamed(tx, meeting.fact)),
      touches: touches.map(shown),
      referrals: referrals.map(shown),
      groups: await owedForMeeting(view, { meeting: meeting.fact, touches, referrals }),
      names: await named(tx, [
        ...people.map(({ fact }) => fact.id),
        ...referrals.flatMap(({ fact }) => [fact.from, fact.to]),
      ]),
    };
  });
}

/** Oldest first. */
async function touchesOf(tx: Reading, { id }: Meeting): Promise<readonly Stored<Touch>[]> {
  const touches = await factsOf(tx, 'touch', await related(tx, relations.touchesOfMeetings, [id]));
  return touches.toSorted((a, b) => Date.parse(a.fact.at) - Date.parse(b.fact.at));
}

async function inOrder(tx: Reading, ids: readonly string[]): Promise<readonly Stored<Person>[]> {
  const byId = new Map((await factsOf(tx, 'person', ids)).map((stored) => [stored.fact.id, stored]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function withoutPhoto(person: Stored<Person>): Answer<'showMeeting'>['people'][number] {
  const { photo: _, ...told } = shown(person);
  return told;
}

async function briefsOf({ tx, almanac }: View, people: readonly Stored<Person>[]) {
  const touches = await briefTouches(
    tx,
    people.map(({ fact }) => fact.id),
  );
  return people.map(({ fact }) => ({
    person: fact.id,
    ...briefOf({ person: fact, touches: touches.get(fact.id) ?? [], opportunity: undefined }, almanac),
  }));
}

/** Where its people work, and what is open there besides the position that it is about. */
async function workplaces(tx: Reading, people: readonly Stored<Person>[], opportunity: string | undefined) {
  const ids = [...new Set(people.flatMap(({ fact }) => fact.organization ?? []))];
  const openings = await factsOf(tx, 'opportunity', await related(tx, relations.opportunitiesOfOrganizations, ids));
  return {
    organizations: (await factsOf(tx, 'organization', ids)).map(shown),
    openings: openings
      .filter(({ fact }) => fact.id !== opportunity && fact.outcome === undefined)
      .toSorted((a, b) => Date.parse(b.fact.openedAt) - Date.parse(a.fact.openedAt))
      .map(shown),
  };
}

async function groupNamed(tx: Reading, { group: id }: Meeting): Promise<Pick<Answer<'showMeeting'>, 'group'>> {
  const name = (await namesOf(tx, 'groups', [id])).get(id ?? '');
  return id === undefined || name === undefined ? {} : { group: { id, name } };
}
