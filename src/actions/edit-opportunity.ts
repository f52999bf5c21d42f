/** "The one to ask for is Ms Ito": changes what is known of a position. T1 */

import type { Opportunity } from '../core/facts/opportunity.ts';
import { changed } from './changed.ts';
import { asLastSeen, carryOut } from './command.ts';
import { requireThere } from './references.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function editOpportunity(
  world: World,
  asked: Asked<'editOpportunity'>,
): Promise<Answer<'editOpportunity'>> {
  return carryOut(world, { sentence: 'editOpportunity', asked }, async (turn) => {
    const before = await asLastSeen(turn, 'opportunity', asked);
    const opportunity = changed<Opportunity>(before.fact, asked.changes);
    const { organization, contacts, search } = opportunity;
    await requireThere(turn, { organization: [organization], person: contacts, search: [search] });
    const after = await turn.change('opportunity', before, opportunity);
    return { opportunity: shown(after), consequences: await turn.consequences() };
  });
}
