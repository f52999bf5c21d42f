/** "What else was there with Ana?": everything that happened with a person, page by page. V1 */

import { namesOf } from '../store/queries/names-of.ts';
import { touchesWithPerson } from '../store/queries/person-history.ts';
import { withoutPictures } from '../store/store.ts';
import { required } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

export async function findTouches(world: World, asked: Asked<'findTouches'>): Promise<Answer<'findTouches'>> {
  return viewOf(world, async ({ tx }) => {
    await required({ tx: withoutPictures(tx) }, 'person', asked.person);
    const { total, touches } = await touchesWithPerson(tx, asked.person, asked);
    const people = await namesOf(
      tx,
      'people',
      touches.flatMap(({ fact }) => fact.people),
    );
    const opportunities = await namesOf(
      tx,
      'opportunities',
      touches.map(({ fact }) => fact.opportunity),
    );
    return {
      total,
      items: touches.map(shown),
      people: named(people).filter(({ id }) => id !== asked.person),
      opportunities: named(opportunities),
    };
  });
}

function named(names: ReadonlyMap<string, string>): { id: string; name: string }[] {
  return [...names].map(([id, name]) => ({ id, name }));
}
