/** "The search is over": it ends, the network stays. F8 */

import { Refusal } from '../contract/refusal.ts';
import { asLastSeen, carryOut } from './command.ts';
import { happenedAt } from './happened-at.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function endSearch(world: World, asked: Asked<'endSearch'>): Promise<Answer<'endSearch'>> {
  return carryOut(world, { sentence: 'endSearch', asked }, async (turn) => {
    const before = await asLastSeen(turn, 'search', asked);
    const { id, endedAt } = before.fact;
    if (endedAt !== undefined) throw new Refusal('already-ended', { kind: 'search', id, state: `ended ${endedAt}` });
    const after = await turn.change('search', before, { ...before.fact, endedAt: happenedAt(turn, asked.at) });
    return { search: shown(after), consequences: await turn.consequences() };
  });
}
