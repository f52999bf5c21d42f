/** "I took the job", or it came to nothing; without a verdict it is open again. F5 T4 */

import { Refusal } from '../contract/refusal.ts';
import type { Opportunity } from '../core/facts/opportunity.ts';
import { changed } from './changed.ts';
import { asLastSeen, carryOut } from './command.ts';
import { happenedAt } from './happened-at.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function settleOpportunity(
  world: World,
  asked: Asked<'settleOpportunity'>,
): Promise<Answer<'settleOpportunity'>> {
  return carryOut(world, { sentence: 'settleOpportunity', asked }, async (turn) => {
    const before = await asLastSeen(turn, 'opportunity', asked);
    const { verdict, at } = asked;
    const settled = before.fact.outcome?.verdict;
    if (verdict !== null && settled !== undefined) {
      throw new Refusal('already-settled', { opportunity: asked.id, verdict: settled });
    }
    const outcome = verdict === null ? null : { verdict, at: happenedAt(turn, at) };
    const after = await turn.change('opportunity', before, changed<Opportunity>(before.fact, { outcome }));
    return { opportunity: shown(after), consequences: await turn.consequences() };
  });
}
