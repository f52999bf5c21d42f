/** "By what do I tell people apart?": every tag in use, and how many people have it. */

import { tagCounts } from '../store/queries/tag-counts.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function listTags({ store, notebook }: World, _asked: Asked<'listTags'>): Promise<Answer<'listTags'>> {
  const counts = await store.read(notebook, tagCounts);
  const items = [...counts].map(([tag, count]) => ({ tag, count }));
  return { items: items.toSorted((a, b) => a.tag.localeCompare(b.tag)) };
}
