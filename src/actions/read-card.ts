/** "Here is her card": what it says, and whether the notebook knows them. Changes nothing. F4 */

import type { CardRead } from '../formats/business-card/card-read.ts';
import { readCard as read } from '../formats/business-card/read-card.ts';
import { folded } from '../store/folded.ts';
import { namesKnown } from '../store/queries/names-known.ts';
import type { Answer, Asked } from './sentence.ts';
import { type View, viewOf } from './view.ts';
import type { World } from './world.ts';

export async function readCard(world: World, { text }: Asked<'readCard'>): Promise<Answer<'readCard'>> {
  const card = await read(text);
  return viewOf(world, async (view) => ({ card, known: await namesakes(view, card) }));
}

async function namesakes({ tx }: View, { name }: CardRead): Promise<Answer<'readCard'>['known']> {
  if (name === undefined) return [];
  const { people, organizations } = await namesKnown(tx, name);
  const nameById = new Map(organizations.map((organization) => [organization.id, organization.name]));
  return people
    .filter((person) => folded(person.name) === folded(name))
    .map((person) => {
      const organizationName = nameById.get(person.organization ?? '');
      return { id: person.id, name: person.name, ...(organizationName !== undefined && { organizationName }) };
    });
}
