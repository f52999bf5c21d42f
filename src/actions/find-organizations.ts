/** "Which companies do I have?", by name. */

import { organizationKey } from '../formats/text/organization-key.ts';
import { organizationNames } from '../store/queries/organization-names.ts';
import { countsByOrganization, organizationsFound } from '../store/queries/organizations-found.ts';
import type { Reading } from '../store/store.ts';
import { idsByNameOf } from './importing/organization-ids.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function findOrganizations(
  { store, notebook }: World,
  { name: called, ...asked }: Asked<'findOrganizations'>,
): Promise<Answer<'findOrganizations'>> {
  return store.read(notebook, async (tx) => {
    const only = called === undefined ? {} : { id: await idCalled(tx, called) };
    const { total, items } = await organizationsFound(tx, { ...asked, ...only });
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

/** Empty where none is called so, as no id is. */
async function idCalled(tx: Reading, name: string): Promise<string> {
  return idsByNameOf(await organizationNames(tx)).get(organizationKey(name)) ?? '';
}
