/** "Whom do I know at Northwind?": people by name, circle, tag, organization or group. */

import { peopleFound } from '../store/queries/people-found.ts';
import { factsOf } from '../store/queries/stored-facts.ts';
import type { Answer, Asked } from './sentence.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

export async function findPeople(world: World, asked: Asked<'findPeople'>): Promise<Answer<'findPeople'>> {
  return viewOf(world, async ({ tx, almanac }) => {
    const { total, people } = await peopleFound(tx, asked);
    const stored = new Map(
      (
        await factsOf(
          tx,
          'person',
          people.map(({ id }) => id),
        )
      ).map((one) => [one.fact.id, one]),
    );
    const instant = (text: string) => almanac.instantText(almanac.instant(text));
    return {
      total,
      items: people.flatMap(({ id, organizationName, stopped, lastTouchAt, nextDue }) => {
        const known = stored.get(id);
        if (known === undefined) return [];
        const { name, title, organization, circle, tags } = known.fact;
        return {
          id,
          name,
          ...(title === undefined ? {} : { title }),
          ...(organization === undefined ? {} : { organization }),
          ...(organizationName === null ? {} : { organizationName }),
          ...(circle === undefined ? {} : { circle }),
          tags: [...(tags ?? [])],
          stopped,
          ...(lastTouchAt === null ? {} : { lastTouchAt: instant(lastTouchAt) }),
          ...(nextDue === null ? {} : { nextDue: instant(nextDue) }),
          version: known.version,
        };
      }),
    };
  });
}
