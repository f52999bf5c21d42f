/** "Not this one": a follow-up is left out, with a reason; what comes after it waits from now. */

import { carryOut } from './command.ts';
import { decide, reasonOf, requireOwed } from './decide.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function skipFollowUp(world: World, asked: Asked<'skipFollowUp'>): Promise<Answer<'skipFollowUp'>> {
  return carryOut(world, { sentence: 'skipFollowUp', asked }, async (turn) => {
    await requireOwed(turn, asked.key);
    return decide(turn, { kind: 'skip', key: asked.key, ...reasonOf(asked) });
  });
}
