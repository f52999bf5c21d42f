/** The ids of everything in the sample story, whatever the day on which it was told. */

import type { Notebook } from '../core/facts/notebook.ts';
import { sampleNotebook } from './sample-notebook.ts';
import { cardId } from './season.ts';

export type StoryList = Exclude<keyof Notebook, 'owner'>;

/** Of the year's cards only some are told, depending on the season; all of them are named here. */
export function sampleIds(): { readonly [List in StoryList]: ReadonlySet<string> } {
  const { owner: _, ...lists } = sampleNotebook('2026-01-15', 'UTC');
  const idsByList = Object.fromEntries(
    Object.entries(lists).map(([list, facts]) => [list, new Set(facts.map(({ id }) => id))]),
  ) as Record<StoryList, Set<string>>;
  for (const { id } of lists.people) idsByList.touches.add(cardId(id));
  return idsByList;
}
