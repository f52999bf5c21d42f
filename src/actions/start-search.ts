/** "I am looking again": begins a search for work. F8 */

import { randomUUIDv7 } from 'node:crypto';
import { carryOut, requireFree } from './command.ts';
import { happenedAt } from './happened-at.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function startSearch(world: World, asked: Asked<'startSearch'>): Promise<Answer<'startSearch'>> {
  return carryOut(world, { sentence: 'startSearch', asked }, async (turn) => {
    const { id = randomUUIDv7(), goal, startedAt } = asked;
    const search = { id, goal, startedAt: happenedAt(turn, startedAt) };
    await requireFree(turn, 'search', id);
    await turn.add('search', search);
    return { search: shown({ fact: search, version: 1 }) };
  });
}
