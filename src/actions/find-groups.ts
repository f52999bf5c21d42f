/** "Which associations do I know of?", by name. F9 F10 */

import { groupsFound } from '../store/queries/groups-found.ts';
import { named } from './named.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function findGroups(
  { store, notebook }: World,
  asked: Asked<'findGroups'>,
): Promise<Answer<'findGroups'>> {
  return store.read(notebook, async (tx) => {
    const { total, items } = await groupsFound(tx, asked);
    const people = await named(
      tx,
      items.flatMap(({ fact }) => (fact.members ?? []).map(({ person }) => person)),
    );
    return {
      total,
      items: items.map((stored) => {
        const members = new Set(stored.fact.members?.map(({ person }) => person));
        return { ...shown(stored), names: people.filter(({ id }) => members.has(id)) };
      }),
    };
  });
}
