/** "What do I know of this association?": a group with its people, its meetings and what is owed for it. F10–F12 V6 V7 */

import type { Group } from '../core/facts/group.ts';
import { keptFollowUps } from '../store/derived/kept-agenda.ts';
import { namesOf } from '../store/queries/names-of.ts';
import { everyFact, type Stored } from '../store/queries/stored-facts.ts';
import type { Reading } from '../store/store.ts';
import { required } from './command.ts';
import { associationShown } from './groups/association-shown.ts';
import { attendedAmong, touchesInGroups } from './groups/attendance-of.ts';
import { groupAdvice } from './groups/group-advice.ts';
import { groupState } from './groups/group-state.ts';
import { meetingsOfGroup } from './groups/meetings-of-group.ts';
import { associationOf } from './groups/noted-groups.ts';
import { named } from './named.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import { groupsShown } from './today/groups-shown.ts';
import { type View, viewOf } from './view.ts';
import type { World } from './world.ts';

const mostTouches = 200;

export async function showGroup(world: World, { id }: Asked<'showGroup'>): Promise<Answer<'showGroup'>> {
  return viewOf(world, async (view) => {
    const { tx } = view;
    const group = await required({ tx }, 'group', id);
    const { members = [] } = group.fact;
    const all = await touchesInGroups(tx, [id]);
    const attended = attendedAmong(all);
    const touches = all.slice(0, mostTouches);
    const isMember = new Set(members.map(({ person }) => person));
    const met = attended.flatMap(({ fact }) => fact.people).filter((person) => !isMember.has(person));
    const advice = groupAdvice(group.fact, attended.length);
    const association = associationOf(group.fact);
    return {
      group: shown(group),
      state: groupState(group.fact),
      ...(advice !== undefined && { advice }),
      fitting: members.filter(({ fit }) => fit === true).length,
      ...(await family(tx, group)),
      ...(association !== undefined && { association: associationShown(association) }),
      met: await named(tx, met),
      meetings: await meetingsOfGroup(view, group.fact),
      touches: touches.map(shown),
      attended: attended.length,
      groups: await owedFor(view, id),
      names: await named(tx, [...members.map(({ person }) => person), ...touches.flatMap(({ fact }) => fact.people)]),
    };
  });
}

/** Its parent, and its chapters by name. F10 */
async function family(tx: Reading, { fact }: Stored<Group>): Promise<Pick<Answer<'showGroup'>, 'parent' | 'chapters'>> {
  const { id, parent } = fact;
  const parentName = (await namesOf(tx, 'groups', [parent])).get(parent ?? '');
  const chapters = (await everyFact(tx, 'group')).filter((one) => one.fact.parent === id);
  return {
    ...(parent !== undefined && parentName !== undefined && { parent: { id: parent, name: parentName } }),
    chapters: chapters
      .map((chapter) => ({ id: chapter.fact.id, name: chapter.fact.name, state: groupState(chapter.fact) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}

async function owedFor(view: View, id: string): Promise<Answer<'showGroup'>['groups']> {
  const subject = `group:${id}`;
  const followUps = await keptFollowUps(view.tx, [subject]);
  return followUps.length === 0 ? [] : groupsShown(view, [{ subject, section: 'today' }], followUps);
}
