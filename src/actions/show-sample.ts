/** "Is this mine?": whether the sample story stands in the notebook. It is known by one of its searches. */

import { isEmptyNotebook } from '../store/queries/is-empty-notebook.ts';
import { factOf } from '../store/queries/stored-facts.ts';
import { wasSaid } from '../store/queries/was-said.ts';
import type { Reading } from '../store/store.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

/** As the story names it; the story itself is long, and read only by those who ask for it. */
const sampleSearch = 'sample-search';

export async function showSample(
  { store, notebook }: World,
  _asked: Asked<'showSample'>,
): Promise<Answer<'showSample'>> {
  return store.read(notebook, async (tx) => {
    const isOpen = await isSampleOpen(tx);
    return {
      isOpen,
      canThrowAway: isOpen && (await wasSaid(tx, 'openSample')),
      isEmpty: !isOpen && (await isEmptyNotebook(tx)),
    };
  });
}

export async function isSampleOpen(tx: Reading): Promise<boolean> {
  return (await factOf(tx, 'search', sampleSearch)) !== undefined;
}
