/** "That did not happen": takes back what was logged, and everything that followed from it. */

import { asLastSeen, carryOut } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function removeTouch(world: World, asked: Asked<'removeTouch'>): Promise<Answer<'removeTouch'>> {
  return carryOut(world, { sentence: 'removeTouch', asked }, async (turn) => {
    const { fact } = await asLastSeen(turn, 'touch', asked);
    await turn.remove('touch', fact);
    return { consequences: await turn.consequences() };
  });
}
