/** "No, it was Bo who sent me there": corrects a referral, and everything that follows from it. F1 */

import { Refusal } from '../contract/refusal.ts';
import type { Referral } from '../core/facts/referral.ts';
import { changed } from './changed.ts';
import { asLastSeen, carryOut } from './command.ts';
import { happenedAt } from './happened-at.ts';
import { requireThere } from './references.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function editReferral(world: World, asked: Asked<'editReferral'>): Promise<Answer<'editReferral'>> {
  return carryOut(world, { sentence: 'editReferral', asked }, async (turn) => {
    const before = await asLastSeen(turn, 'referral', asked);
    const referral = changed<Referral>(before.fact, asked.changes);
    const { id, from, to, at } = referral;
    if (from === to) {
      throw new Refusal('does-not-fit', { kind: 'referral', id, reason: 'nobody refers you to themselves.' });
    }
    happenedAt(turn, at);
    await requireThere(turn, { person: [from, to] });
    const after = await turn.change('referral', before, referral);
    return { referral: shown(after), consequences: await turn.consequences() };
  });
}
