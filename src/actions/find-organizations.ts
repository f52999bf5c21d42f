/** "Which companies do I have?", by name. */

import { countsByOrganization, organizationsFound } from '../store/queries/organizations-found.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function findOrganizations(
  { store, notebook }: World,
  asked: Asked<'findOrganizations'>,
): Promise<Answer<'findOrganizations'>> {
  return store.read(notebook, async (tx) => {
    const { total, items } = await organizationsFound(tx, asked);
    const ids = items.map(({ fact }) => fact.id);
    const people = await countsByOrganization(tx, 'people', ids);
    const opportunities = await countsByOrganization(tx, 'opportunities', ids);
    return {
      total,
      items: items.map(({ fact: { id, name, industry }, version }) => ({
        id,
        name,
        ...(industry !== undefined && { industry }),
        peopleCount: people.get(id) ?? 0,
        opportunityCount: opportunities.get(id) ?? 0,
        version,
      })),
    };
  });
}
