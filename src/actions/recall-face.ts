/** "It came back to me", or it did not: one answer in Faces. V3 V5 */

import { randomUUIDv7 } from 'node:crypto';
import type { Recall } from '../core/facts/recall.ts';
import { remembering } from '../memory/remembering.ts';
import { relations } from '../store/derived/relations.ts';
import { related } from '../store/queries/related.ts';
import { factsOf } from '../store/queries/stored-facts.ts';
import { carryOut, requireFree, required, type Turn } from './command.ts';
import { dayRecalls } from './faces/day-recalls.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function recallFace(world: World, asked: Asked<'recallFace'>): Promise<Answer<'recallFace'>> {
  return carryOut(world, { sentence: 'recallFace', asked }, async (turn) => {
    const { commandId: _, id = randomUUIDv7(), ...told } = asked;
    const recall: Recall = { ...told, id, at: answeredAt(turn, told) };
    await requireFree(turn, 'recall', id);
    await required(turn, 'person', recall.person);
    await turn.add('recall', recall);
    const ids = await related(turn.tx, relations.recallsOfPeople, [recall.person]);
    const same = (await factsOf(turn.tx, 'recall', ids)).filter(({ fact }) => fact.asked === recall.asked);
    const memory = remembering(dayRecalls(same, turn.almanac));
    const nextOn = turn.almanac.dateText(memory?.dueOn ?? turn.almanac.dayOf(turn.now));
    return { recall: shown({ fact: recall, version: 1 }), nextOn };
  });
}

/** The sender's clock may be a moment ahead of ours: nothing is answered later than now. */
function answeredAt({ almanac, now }: Turn, { at }: Pick<Asked<'recallFace'>, 'at'>): string {
  return at === undefined || almanac.instant(at) > now ? almanac.instantText(now) : at;
}
