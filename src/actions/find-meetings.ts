/** "When do we meet?": meetings of a span of time, a person, an opportunity or a group, by when they start. */

import { meetingsFound } from '../store/queries/meetings-found.ts';
import { named } from './named.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function findMeetings(
  { store, notebook }: World,
  asked: Asked<'findMeetings'>,
): Promise<Answer<'findMeetings'>> {
  return store.read(notebook, async (tx) => {
    const { total, items } = await meetingsFound(tx, asked);
    const people = await named(
      tx,
      items.flatMap(({ fact }) => fact.people),
    );
    return {
      total,
      items: items.map((stored) => ({
        ...shown(stored),
        names: people.filter(({ id }) => stored.fact.people.includes(id)),
      })),
    };
  });
}
