/** "She did not send me there after all": takes back a referral that nothing was logged about. */

import { Refusal } from '../contract/refusal.ts';
import { relations } from '../store/derived/relations.ts';
import { related } from '../store/queries/related.ts';
import { asLastSeen, carryOut } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function removeReferral(world: World, asked: Asked<'removeReferral'>): Promise<Answer<'removeReferral'>> {
  return carryOut(world, { sentence: 'removeReferral', asked }, async (turn) => {
    const { fact } = await asLastSeen(turn, 'referral', asked);
    const touches = await related(turn.tx, relations.touchesAboutReferrals, [fact.id]);
    if (touches.length > 0) {
      const usedBy = touches.map((id) => ({ kind: 'touch' as const, id }));
      throw new Refusal('still-in-use', { kind: 'referral', id: fact.id, usedBy });
    }
    await turn.remove('referral', fact);
    return { consequences: await turn.consequences() };
  });
}
