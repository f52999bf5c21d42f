/** "Remind me on Monday": moves a follow-up to an instant, or to the whole of a day. */

import { carryOut } from './command.ts';
import { decide, reasonOf, requireOwed } from './decide.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function snoozeFollowUp(world: World, asked: Asked<'snoozeFollowUp'>): Promise<Answer<'snoozeFollowUp'>> {
  return carryOut(world, { sentence: 'snoozeFollowUp', asked }, async (turn) => {
    await requireOwed(turn, asked.key);
    return decide(turn, { kind: 'snooze', key: asked.key, until: asked.until, ...reasonOf(asked) });
  });
}
