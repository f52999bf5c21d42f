/** "I no longer work that way": removes a playbook of the owner's own, with everything planned by it. */

import { Refusal } from '../contract/refusal.ts';
import { builtIn } from '../core/playbooks/playbooks-of.ts';
import { asLastSeen, carryOut } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function removePlaybook(world: World, asked: Asked<'removePlaybook'>): Promise<Answer<'removePlaybook'>> {
  return carryOut(world, { sentence: 'removePlaybook', asked }, async (turn) => {
    if (builtIn(asked.id) !== undefined) throw new Refusal('built-in', { id: asked.id });
    const { fact } = await asLastSeen(turn, 'playbook', asked);
    await turn.remove('playbook', fact);
    return { consequences: await turn.consequences() };
  });
}
