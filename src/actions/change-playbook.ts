/** "I call after five days, not three": puts the owner's version in the place of a playbook. */

import { Refusal } from '../contract/refusal.ts';
import { builtIn } from '../core/playbooks/playbooks-of.ts';
import { factOf } from '../store/queries/stored-facts.ts';
import { carryOut, type Turn } from './command.ts';
import { isAsOurs } from './playbooks/playbook-shown.ts';
import { shownAfter } from './playbooks/shown-after.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

/** A version that says just what ours says is ours again. */
export async function changePlaybook(world: World, asked: Asked<'changePlaybook'>): Promise<Answer<'changePlaybook'>> {
  return carryOut(world, { sentence: 'changePlaybook', asked }, async (turn) => {
    const { id, playbook } = asked;
    const before = await ownVersion(turn, asked);
    const asOurs = isAsOurs(playbook);
    if (before === undefined && !asOurs) await turn.add('playbook', playbook);
    if (before !== undefined && !asOurs) await turn.change('playbook', before, playbook);
    if (before !== undefined && asOurs) await turn.remove('playbook', before.fact);
    return shownAfter(turn, id);
  });
}

/**
 * The owner's version, if there is one.
 * @throws {Refusal} `not-found`, or `stale-version` where it is not what the sender last saw; 0 stands for ours
 */
async function ownVersion({ tx }: Turn, { id, version }: { readonly id: string; readonly version: number }) {
  const stored = await factOf(tx, 'playbook', id);
  const ours = builtIn(id);
  if (stored === undefined && ours === undefined) throw new Refusal('not-found', { kind: 'playbook', id });
  const present = stored?.version ?? 0;
  if (present !== version) {
    const fact = { ...(stored?.fact ?? ours), version: present };
    throw new Refusal('stale-version', { kind: 'playbook', id, version: present, present: fact });
  }
  return stored;
}
