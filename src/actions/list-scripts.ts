/** "Which words do you have?": every script with the steps that use it. */

import { stepTitle } from '../core/playbooks/step-title.ts';
import { playbooksOf } from '../core/playbooks/playbooks-of.ts';
import { allScripts } from '../core/scripts/all-scripts.ts';
import { everyFact } from '../store/queries/stored-facts.ts';
import type { Answer } from './sentence.ts';
import { shown } from './shown.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

export async function listScripts(world: World): Promise<Answer<'listScripts'>> {
  return viewOf(world, async ({ tx }) => {
    const own = await everyFact(tx, 'script');
    const playbooks = playbooksOf({ playbooks: (await everyFact(tx, 'playbook')).map(({ fact }) => fact) });
    const places = playbooks.flatMap(({ id, title, steps }) =>
      steps.map((step) => ({
        script: step.script,
        place: {
          playbook: id,
          playbookTitle: title,
          step: step.id,
          title: step.title ?? stepTitle({ playbook: id, step: step.id }),
        },
      })),
    );
    return {
      scripts: allScripts.map(({ id, title, variants }) => ({
        id,
        title,
        places: places.filter(({ script }) => script === id).map(({ place }) => place),
        ours: [...variants],
        own: own.filter(({ fact }) => fact.script === id).map(shown),
      })),
    };
  });
}
