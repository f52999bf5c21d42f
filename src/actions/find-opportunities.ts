/** "What is open?": positions by stage, organization, contact or outcome, the newest first. */

import { namesOf } from '../store/queries/names-of.ts';
import { opportunitiesFound } from '../store/queries/opportunities-found.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function findOpportunities(
  { store, notebook }: World,
  asked: Asked<'findOpportunities'>,
): Promise<Answer<'findOpportunities'>> {
  return store.read(notebook, async (tx) => {
    const { total, items } = await opportunitiesFound(tx, asked);
    const organizations = await namesOf(
      tx,
      'organizations',
      items.map(({ fact }) => fact.organization),
    );
    return {
      total,
      items: items.map((stored) => {
        const organizationName = organizations.get(stored.fact.organization ?? '');
        return { ...shown(stored), ...(organizationName !== undefined && { organizationName }) };
      }),
    };
  });
}
