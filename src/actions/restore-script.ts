/** "Your words again": what Sundown ships is said there from now on. */

import { asLastSeen, carryOut } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function restoreScript(world: World, asked: Asked<'restoreScript'>): Promise<Answer<'restoreScript'>> {
  return carryOut(world, { sentence: 'restoreScript', asked }, async (turn) => {
    const stored = await asLastSeen(turn, 'script', asked);
    await turn.remove('script', stored.fact);
    return { removed: shown(stored) };
  });
}
