/** "Where does my calendar find Sundown?": the address of the calendar feed, and what it shows. */

import { feedOf, feedShown } from './calendar/feed-of.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function showCalendarFeed(
  { store, notebook }: World,
  _asked: Asked<'showCalendarFeed'>,
): Promise<Answer<'showCalendarFeed'>> {
  return feedShown(await store.read(notebook, feedOf));
}
