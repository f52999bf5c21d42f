/** "There may be a position at Northwind": open, or only sensed. T11 */

import { randomUUIDv7 } from 'node:crypto';
import type { Opportunity } from '../core/facts/opportunity.ts';
import { carryOut, requireFree } from './command.ts';
import { happenedAt } from './happened-at.ts';
import { requireThere } from './references.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function openOpportunity(
  world: World,
  asked: Asked<'openOpportunity'>,
): Promise<Answer<'openOpportunity'>> {
  return carryOut(world, { sentence: 'openOpportunity', asked }, async (turn) => {
    const { commandId: _, id = randomUUIDv7(), openedAt, ...told } = asked;
    const opportunity: Opportunity = { ...told, id, openedAt: happenedAt(turn, openedAt) };
    await requireFree(turn, 'opportunity', id);
    const { organization, contacts, search } = opportunity;
    await requireThere(turn, { organization: [organization], person: contacts, search: [search] });
    await turn.add('opportunity', opportunity);
    return { opportunity: shown({ fact: opportunity, version: 1 }), consequences: await turn.consequences() };
  });
}
