/** "Done": a follow-up was carried out; where it reached somebody, log the touch instead. */

import { Refusal } from '../contract/refusal.ts';
import { carryOut } from './command.ts';
import { decide, reasonOf, requireOwed } from './decide.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function markDone(world: World, asked: Asked<'markDone'>): Promise<Answer<'markDone'>> {
  return carryOut(world, { sentence: 'markDone', asked }, async (turn) => {
    await requireOwed(turn, asked.key);
    const at = asked.at === undefined ? turn.now : turn.almanac.instant(asked.at);
    if (at > turn.now) throw new Refusal('not-yet-happened', { at: turn.almanac.instantText(at) });
    return decide(turn, { kind: 'done', key: asked.key, ...reasonOf(asked) }, at);
  });
}
