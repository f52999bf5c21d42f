/** "I joined, to take part". F12 V7 */

import { Refusal } from '../contract/refusal.ts';
import type { Group } from '../core/facts/group.ts';
import { changed } from './changed.ts';
import { asLastSeen, carryOut } from './command.ts';
import { happenedAt } from './happened-at.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function joinGroup(world: World, asked: Asked<'joinGroup'>): Promise<Answer<'joinGroup'>> {
  return carryOut(world, { sentence: 'joinGroup', asked }, async (turn) => {
    const before = await asLastSeen(turn, 'group', asked);
    const { joinedAt, leftAt } = before.fact;
    if (joinedAt !== undefined && leftAt === undefined) throw new Refusal('already-joined', { group: asked.id });
    const { at, involvement = 'member' } = asked;
    const joined = changed<Group>(before.fact, { joinedAt: happenedAt(turn, at), leftAt: null, involvement });
    const after = await turn.change('group', before, joined);
    return { group: shown(after), consequences: await turn.consequences() };
  });
}
