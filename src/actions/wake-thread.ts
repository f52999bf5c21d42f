/** "Let me try again": takes a thread out of the holding file. T4 */

import { Refusal } from '../contract/refusal.ts';
import { carryOut } from './command.ts';
import { decide, reasonOf, requireThread } from './decide.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function wakeThread(world: World, asked: Asked<'wakeThread'>): Promise<Answer<'wakeThread'>> {
  return carryOut(world, { sentence: 'wakeThread', asked }, async (turn) => {
    const { id, state } = await requireThread(turn, asked.thread);
    if (state !== 'parked') throw new Refusal('not-parked', { thread: id, state });
    return decide(turn, { kind: 'wake', key: id, ...reasonOf(asked) });
  });
}
