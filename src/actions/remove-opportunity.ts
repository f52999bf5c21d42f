/** "I opened it by mistake": takes a position out of the notebook, as long as nothing is told about it. */

import { Refusal } from '../contract/refusal.ts';
import { relations } from '../store/derived/relations.ts';
import { related } from '../store/queries/related.ts';
import { asLastSeen, carryOut } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function removeOpportunity(
  world: World,
  asked: Asked<'removeOpportunity'>,
): Promise<Answer<'removeOpportunity'>> {
  return carryOut(world, { sentence: 'removeOpportunity', asked }, async (turn) => {
    const { fact } = await asLastSeen(turn, 'opportunity', asked);
    const touches = await related(turn.tx, relations.touchesAboutOpportunities, [fact.id]);
    const meetings = await related(turn.tx, relations.meetingsAboutOpportunities, [fact.id]);
    const usedBy = [
      ...touches.map((id) => ({ kind: 'touch' as const, id })),
      ...meetings.map((id) => ({ kind: 'meeting' as const, id })),
    ];
    if (usedBy.length > 0) throw new Refusal('still-in-use', { kind: 'opportunity', id: fact.id, usedBy });
    await turn.remove('opportunity', fact);
    return { consequences: await turn.consequences() };
  });
}
