/** "I know": advice that is not shown again while its reason is the same. */

import { Refusal } from '../contract/refusal.ts';
import { isGivenAdvice } from '../store/queries/is-given-advice.ts';
import { carryOut } from './command.ts';
import { decide } from './decide.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function dismissAdvice(world: World, asked: Asked<'dismissAdvice'>): Promise<Answer<'dismissAdvice'>> {
  return carryOut(world, { sentence: 'dismissAdvice', asked }, async (turn) => {
    const { key } = asked;
    if (!(await isGivenAdvice(turn.tx, key))) throw new Refusal('not-found', { kind: 'advice', id: key });
    return decide(turn, { kind: 'dismiss', key });
  });
}
