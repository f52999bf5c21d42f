/** "Ana sent me to Bo": both now expect a call. F1 */

import { randomUUIDv7 } from 'node:crypto';
import type { Referral } from '../core/facts/referral.ts';
import { carryOut, requireFree } from './command.ts';
import { happenedAt } from './happened-at.ts';
import { requireThere } from './references.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function recordReferral(world: World, asked: Asked<'recordReferral'>): Promise<Answer<'recordReferral'>> {
  return carryOut(world, { sentence: 'recordReferral', asked }, async (turn) => {
    const { commandId: _, id = randomUUIDv7(), at, ...told } = asked;
    const referral: Referral = { ...told, id, at: happenedAt(turn, at) };
    await requireFree(turn, 'referral', id);
    await requireThere(turn, { person: [referral.from, referral.to] });
    await turn.add('referral', referral);
    return { referral: shown({ fact: referral, version: 1 }), consequences: await turn.consequences() };
  });
}
