/** "Is this mine?": whether the sample is shown, and whether the story stands in the notebook, known by its search. */

import { isEmptyNotebook } from '../store/queries/is-empty-notebook.ts';
import { factOf } from '../store/queries/stored-facts.ts';
import type { Reading } from '../store/store.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

/** As the story names it; the story itself is long, and read only by those who ask for it. */
const sampleSearch = 'sample-search';

export async function showSample(
  { store, notebook, isSample = false }: World,
  _asked: Asked<'showSample'>,
): Promise<Answer<'showSample'>> {
  return store.read(notebook, async (tx) => {
    const isOpen = isSample || (await isSampleOpen(tx));
    return {
      isOpen,
      canThrowAway: isOpen && !isSample,
      isEmpty: !isOpen && (await isEmptyNotebook(tx)),
    };
  });
}

export async function isSampleOpen(tx: Reading): Promise<boolean> {
  return (await factOf(tx, 'search', sampleSearch)) !== undefined;
}
