/** "It is advertised now": moves a position along the stages of the System. T11 */

import { Refusal } from '../contract/refusal.ts';
import { asLastSeen, carryOut } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function moveOpportunity(
  world: World,
  asked: Asked<'moveOpportunity'>,
): Promise<Answer<'moveOpportunity'>> {
  return carryOut(world, { sentence: 'moveOpportunity', asked }, async (turn) => {
    const before = await asLastSeen(turn, 'opportunity', asked);
    const { outcome } = before.fact;
    if (outcome !== undefined)
      throw new Refusal('already-settled', { opportunity: asked.id, verdict: outcome.verdict });
    const after = await turn.change('opportunity', before, { ...before.fact, stage: asked.stage });
    return { opportunity: shown(after), consequences: await turn.consequences() };
  });
}
