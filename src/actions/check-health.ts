/** "Is all well?": works everything out afresh, compares it with what was kept, and puts right what differs. */

import { differencesMended } from '../store/derived/differences.ts';
import { damage } from '../store/queries/damage.ts';
import { notebookCounts } from '../store/queries/notebook-counts.ts';
import type { Answer, Asked } from './sentence.ts';
import { ownerOf } from './view.ts';
import type { World } from './world.ts';

export async function checkHealth(
  { store, notebook, almanacFor, now }: World,
  _asked: Asked<'checkHealth'>,
): Promise<Answer<'checkHealth'>> {
  return store.transaction(notebook, async (tx) => {
    const almanac = almanacFor(await ownerOf(tx));
    const broken = await damage(tx);
    const differences = await differencesMended(tx, { almanac, now });
    return {
      healthy: broken.length === 0 && differences.length === 0,
      damage: [...broken],
      differences: differences.map(({ what, key, kept, worked }) => ({
        what,
        key,
        kept: kept ?? null,
        worked: worked ?? null,
      })),
      rebuilt: differences.length > 0,
      counts: await notebookCounts(tx),
    };
  });
}
