/** "Let this one go": ends a thread with everything that it still owes. */

import { Refusal } from '../contract/refusal.ts';
import { carryOut } from './command.ts';
import { decide, reasonOf, requireThread } from './decide.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function retireThread(world: World, asked: Asked<'retireThread'>): Promise<Answer<'retireThread'>> {
  return carryOut(world, { sentence: 'retireThread', asked }, async (turn) => {
    const { id, state } = await requireThread(turn, asked.thread);
    if (state !== 'active' && state !== 'parked') throw new Refusal('already-ended', { kind: 'thread', id, state });
    return decide(turn, { kind: 'retire', key: id, ...reasonOf(asked) });
  });
}
