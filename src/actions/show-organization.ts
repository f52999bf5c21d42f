/** "What do I know of Northwind?": an organization with its people and positions. C1 */

import { opportunitiesFound } from '../store/queries/opportunities-found.ts';
import { relations } from '../store/derived/relations.ts';
import { related } from '../store/queries/related.ts';
import { factsOf } from '../store/queries/stored-facts.ts';
import { required } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

const mostOpportunities = 1_000;

export async function showOrganization(
  { store, notebook }: World,
  { id }: Asked<'showOrganization'>,
): Promise<Answer<'showOrganization'>> {
  return store.read(notebook, async (tx) => {
    const organization = await required({ tx }, 'organization', id);
    const people = await factsOf(tx, 'person', await related(tx, relations.peopleOfOrganizations, [id]));
    const opportunities = await opportunitiesFound(tx, { organization: id, limit: mostOpportunities, offset: 0 });
    return {
      organization: shown(organization),
      people: people.map(({ fact: { id: person, name, title } }) => ({
        id: person,
        name,
        ...(title !== undefined && { title }),
      })),
      opportunities: opportunities.items.map(shown),
    };
  });
}
