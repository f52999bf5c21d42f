/** "As it was": takes the owner's version away, so that the playbook is again as Sundown ships it. */

import { Refusal } from '../contract/refusal.ts';
import { builtIn } from '../core/playbooks/playbooks-of.ts';
import { factOf } from '../store/queries/stored-facts.ts';
import { asLastSeen, carryOut } from './command.ts';
import { shownAfter } from './playbooks/shown-after.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function restorePlaybook(
  world: World,
  asked: Asked<'restorePlaybook'>,
): Promise<Answer<'restorePlaybook'>> {
  return carryOut(world, { sentence: 'restorePlaybook', asked }, async (turn) => {
    const { id } = asked;
    if (builtIn(id) === undefined) {
      const own = await factOf(turn.tx, 'playbook', id);
      if (own === undefined) throw new Refusal('not-found', { kind: 'playbook', id });
      throw new Refusal('not-ours', { id, standing: 'your own' });
    }
    if ((await factOf(turn.tx, 'playbook', id)) === undefined) {
      throw new Refusal('not-ours', { id, standing: 'as Sundown ships it' });
    }
    const { fact } = await asLastSeen(turn, 'playbook', asked);
    await turn.remove('playbook', fact);
    return shownAfter(turn, id);
  });
}
