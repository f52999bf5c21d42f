/** "I did not mean that": takes back a done, skip, snooze, retire or wake. */

import { carryOut, required } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function undoDecision(world: World, asked: Asked<'undoDecision'>): Promise<Answer<'undoDecision'>> {
  return carryOut(world, { sentence: 'undoDecision', asked }, async (turn) => {
    const { fact } = await required(turn, 'decision', asked.id);
    await turn.remove('decision', fact);
    return { consequences: await turn.consequences() };
  });
}
