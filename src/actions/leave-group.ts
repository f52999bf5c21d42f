/** "It was not mutual": leaves a group. V6 */

import { Refusal } from '../contract/refusal.ts';
import { asLastSeen, carryOut } from './command.ts';
import { happenedAt } from './happened-at.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function leaveGroup(world: World, asked: Asked<'leaveGroup'>): Promise<Answer<'leaveGroup'>> {
  return carryOut(world, { sentence: 'leaveGroup', asked }, async (turn) => {
    const before = await asLastSeen(turn, 'group', asked);
    const { joinedAt, leftAt } = before.fact;
    if (joinedAt === undefined || leftAt !== undefined) throw new Refusal('not-joined', { group: asked.id });
    const after = await turn.change('group', before, { ...before.fact, leftAt: happenedAt(turn, asked.at) });
    return { group: shown(after), consequences: await turn.consequences() };
  });
}
