/** "By which rules do you plan?": every playbook in a line. */

import { beginningInWords } from '../core/playbooks/in-plain-words/beginning-words.ts';
import { textOf } from '../core/playbooks/in-plain-words/part.ts';
import { playbooksOf } from '../core/playbooks/playbooks-of.ts';
import { everyFact } from '../store/queries/stored-facts.ts';
import { threadsRunning } from '../store/queries/threads-running.ts';
import { standingOf } from './playbooks/playbook-shown.ts';
import type { Answer, Asked } from './sentence.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

export async function listPlaybooks(world: World, _asked: Asked<'listPlaybooks'>): Promise<Answer<'listPlaybooks'>> {
  return viewOf(world, async ({ tx }) => {
    const stored = await everyFact(tx, 'playbook');
    const running = await threadsRunning(tx);
    const playbooks = playbooksOf({ playbooks: stored.map(({ fact }) => fact) });
    return {
      playbooks: playbooks.map(({ id, title, begins, steps }) => ({
        id,
        title,
        standing: standingOf(
          id,
          stored.find(({ fact }) => fact.id === id),
        ),
        begins: begins.fact,
        beginning: textOf(beginningInWords(begins)),
        steps: steps.length,
        running: running.get(id) ?? 0,
      })),
    };
  });
}
