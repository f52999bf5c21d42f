/** "When do we meet?": meetings ahead or past, of a span of time, a person, an opportunity or a group. */

import { relations } from '../store/derived/relations.ts';
import { meetingsFound } from '../store/queries/meetings-found.ts';
import { related } from '../store/queries/related.ts';
import { factsOf } from '../store/queries/stored-facts.ts';
import { meetingState } from './meetings/meeting-state.ts';
import { named } from './named.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

export async function findMeetings(
  world: World,
  { when, ...asked }: Asked<'findMeetings'>,
): Promise<Answer<'findMeetings'>> {
  return viewOf(world, async ({ tx, almanac, now }) => {
    const over = when === undefined ? {} : { over: { when, at: almanac.instantText(now) } };
    const { total, items } = await meetingsFound(tx, { ...asked, ...over });
    const ids = items.map(({ fact }) => fact.id);
    const touches = await factsOf(tx, 'touch', await related(tx, relations.touchesOfMeetings, ids));
    const logged = new Set(touches.map(({ fact }) => fact.meeting));
    const people = await named(
      tx,
      items.flatMap(({ fact }) => fact.people),
    );
    return {
      total,
      items: items.map((stored) => ({
        ...shown(stored),
        names: people.filter(({ id }) => stored.fact.people.includes(id)),
        state: meetingState(stored.fact, { almanac, now, isLogged: logged.has(stored.fact.id) }),
      })),
    };
  });
}
