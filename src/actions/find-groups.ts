/** "Which associations do I know of?", by name. F9 F10 F11 */

import type { Group } from '../core/facts/group.ts';
import { keptFollowUps } from '../store/derived/kept-agenda.ts';
import { groupsFound } from '../store/queries/groups-found.ts';
import { namesOf } from '../store/queries/names-of.ts';
import { everyFact, type Stored } from '../store/queries/stored-facts.ts';
import { attendedAmong, touchesInGroups } from './groups/attendance-of.ts';
import { groupState } from './groups/group-state.ts';
import { nextMeetings } from './groups/meetings-of-group.ts';
import { named } from './named.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import { type View, viewOf } from './view.ts';
import type { World } from './world.ts';

type Found = Answer<'findGroups'>['items'][number];

export async function findGroups(world: World, asked: Asked<'findGroups'>): Promise<Answer<'findGroups'>> {
  return viewOf(world, async (view) => {
    const { tx } = view;
    const { total, items } = await groupsFound(tx, asked);
    const people = await named(
      tx,
      items.flatMap(({ fact }) => (fact.members ?? []).map(({ person }) => person)),
    );
    const standings = await standingsOf(view, items);
    return {
      total,
      inView: (await everyFact(tx, 'group')).filter(({ fact }) => fact.leftAt === undefined).length,
      items: items.map((stored, index) => {
        const members = new Set(stored.fact.members?.map(({ person }) => person));
        const standing = standings[index] ?? { state: groupState(stored.fact), attended: 0, owed: 0 };
        return { ...shown(stored), ...standing, names: people.filter(({ id }) => members.has(id)) };
      }),
    };
  });
}

type Standing = Pick<Found, 'state' | 'parentName' | 'attended' | 'owed' | 'nextAt'>;

/** In the order of the groups. */
async function standingsOf(view: View, groups: readonly Stored<Group>[]): Promise<readonly Standing[]> {
  const { tx, now } = view;
  const ids = groups.map(({ fact }) => fact.id);
  const attended = Map.groupBy(attendedAmong(await touchesInGroups(tx, ids)), ({ fact }) => fact.group ?? '');
  const followUps = await keptFollowUps(
    tx,
    ids.map((id) => `group:${id}`),
  );
  const owed = Map.groupBy(
    followUps.filter(({ opens }) => opens <= now),
    ({ about }) => about.group ?? '',
  );
  const parents = await namesOf(
    tx,
    'groups',
    groups.map(({ fact }) => fact.parent),
  );
  const next = await nextMeetings(
    view,
    groups.map(({ fact }) => fact),
  );
  return groups.map(({ fact }) => {
    const parentName = parents.get(fact.parent ?? '');
    const nextAt = next.get(fact.id);
    return {
      state: groupState(fact),
      ...(parentName !== undefined && { parentName }),
      attended: attended.get(fact.id)?.length ?? 0,
      owed: owed.get(fact.id)?.length ?? 0,
      ...(nextAt !== undefined && { nextAt }),
    };
  });
}
