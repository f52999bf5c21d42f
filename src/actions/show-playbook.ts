/** "What does that playbook do?": its data, the same in plain words, its rules, and what the owner changed. */

import { Refusal } from '../contract/refusal.ts';
import { factOf } from '../store/queries/stored-facts.ts';
import { playbookShown } from './playbooks/playbook-shown.ts';
import type { Answer, Asked } from './sentence.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

export async function showPlaybook(world: World, { id }: Asked<'showPlaybook'>): Promise<Answer<'showPlaybook'>> {
  return viewOf(world, async ({ tx }) => {
    const shown = await playbookShown(tx, id, await factOf(tx, 'playbook', id));
    if (shown === undefined) throw new Refusal('not-found', { kind: 'playbook', id });
    return shown;
  });
}
