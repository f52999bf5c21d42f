/** "Whom do I know at Northwind?": people by name, circle, drift, tag, organization or group. */

import { driftState } from '../core/network/drift.ts';
import { momentText } from '../store/kinds/codec.ts';
import { peopleFound } from '../store/queries/people-found.ts';
import { factsOf } from '../store/queries/stored-facts.ts';
import { withoutPictures } from '../store/store.ts';
import { photoAddressOf } from './photo-address.ts';
import type { Answer, Asked } from './sentence.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

export async function findPeople(world: World, asked: Asked<'findPeople'>): Promise<Answer<'findPeople'>> {
  return viewOf(world, async ({ tx, almanac, owner, now }) => {
    const rhythm = { now: momentText(now), cadence: owner.cadence };
    const { total, people } = await peopleFound(tx, asked, rhythm);
    const stored = new Map(
      (
        await factsOf(
          withoutPictures(tx),
          'person',
          people.map(({ id }) => id),
        )
      ).map((one) => [one.fact.id, one]),
    );
    const instant = (text: string) => almanac.instantText(almanac.instant(text));
    return {
      total,
      items: people.flatMap(({ id, organizationName, stopped, lastTouchAt, lastTalkAt, drift, nextDue, hasPhoto }) => {
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
          ...(lastTalkAt === null ? {} : { lastTalkAt: instant(lastTalkAt) }),
          ...(drift === null ? {} : { drift: Math.round(drift * 100) / 100, driftState: driftState(drift) }),
          ...(hasPhoto ? { photo: photoAddressOf({ id, version: known.version }) } : {}),
          ...(nextDue === null ? {} : { nextDue: instant(nextDue) }),
          version: known.version,
        };
      }),
    };
  });
}
