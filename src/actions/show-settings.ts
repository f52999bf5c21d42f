/** "By which clock do you reckon?": the owner's settings, and their searches. */

import { notebookOwner } from '../store/queries/notebook-owner.ts';
import { everyFact } from '../store/queries/stored-facts.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function showSettings(
  { store, notebook }: World,
  _asked: Asked<'showSettings'>,
): Promise<Answer<'showSettings'>> {
  return store.read(notebook, async (tx) => {
    const owner = await notebookOwner(tx);
    if (owner === undefined) throw new Error(`There is no notebook ${notebook}.`);
    return { owner: shown(owner), searches: (await everyFact(tx, 'search')).map(shown) };
  });
}
