/** "Here is a protocol of my own": adds a playbook, by which is planned from now on. */

import { Refusal } from '../contract/refusal.ts';
import { builtIn } from '../core/playbooks/playbooks-of.ts';
import { everyFact } from '../store/queries/stored-facts.ts';
import { carryOut, requireFree } from './command.ts';
import { shownAfter } from './playbooks/shown-after.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

/** Each is reckoned for every plan. */
const mostPlaybooks = 40;

export async function addPlaybook(world: World, asked: Asked<'addPlaybook'>): Promise<Answer<'addPlaybook'>> {
  return carryOut(world, { sentence: 'addPlaybook', asked }, async (turn) => {
    const { id } = asked.playbook;
    if (builtIn(id) !== undefined) throw new Refusal('id-taken', { kind: 'playbook', id });
    await requireFree(turn, 'playbook', id);
    const own = (await everyFact(turn.tx, 'playbook')).filter(({ fact }) => builtIn(fact.id) === undefined);
    if (own.length >= mostPlaybooks) throw new Refusal('too-many', { most: mostPlaybooks });
    await turn.add('playbook', asked.playbook);
    return shownAfter(turn, id);
  });
}
