/** "Which association is there for what I do?": the directory, by occupation and word. F9 F11 */

import { everyFact } from '../store/queries/stored-facts.ts';
import { associationShown } from './groups/association-shown.ts';
import { associationsFound } from './groups/associations-found.ts';
import { groupByAssociation } from './groups/noted-groups.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

export async function findAssociations(
  { store, notebook }: World,
  { limit, offset, ...asked }: Asked<'findAssociations'>,
): Promise<Answer<'findAssociations'>> {
  const found = associationsFound(asked);
  const groups = await store.read(notebook, async (tx) => everyFact(tx, 'group'));
  const groupById = groupByAssociation(groups.map(({ fact }) => fact));
  return {
    total: found.length,
    items: found.slice(offset, offset + limit).map((association) => {
      const group = groupById.get(association.id);
      return { ...associationShown(association), ...(group !== undefined && { group }) };
    }),
  };
}
