/** "Bo is a member there, and a good fit": changes what is known of a group. V6 V7 */

import { Refusal } from '../contract/refusal.ts';
import type { Group } from '../core/facts/group.ts';
import { factOf } from '../store/queries/stored-facts.ts';
import { changed } from './changed.ts';
import { asLastSeen, carryOut, type Turn } from './command.ts';
import { requireThere } from './references.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function editGroup(world: World, asked: Asked<'editGroup'>): Promise<Answer<'editGroup'>> {
  return carryOut(world, { sentence: 'editGroup', asked }, async (turn) => {
    const before = await asLastSeen(turn, 'group', asked);
    const group = changed<Group>(before.fact, asked.changes);
    await requireThere(turn, { group: [group.parent], person: group.members?.map(({ person }) => person) });
    await requireNoRing(turn, group);
    const after = await turn.change('group', before, group);
    return { group: shown(after), consequences: await turn.consequences() };
  });
}

/** @throws {Refusal} `does-not-fit` for a group that would be a chapter of itself, directly or by way of others */
async function requireNoRing({ tx }: Turn, group: Group): Promise<void> {
  const passed = new Set<string>();
  for (let parent = group.parent; parent !== undefined && !passed.has(parent);) {
    if (parent === group.id) {
      throw new Refusal('does-not-fit', { kind: 'group', id: group.id, reason: 'it cannot be a chapter of itself.' });
    }
    passed.add(parent);
    parent = (await factOf(tx, 'group', parent))?.fact.parent;
  }
}
