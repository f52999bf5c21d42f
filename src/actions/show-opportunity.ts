/** "How does it stand at Northwind?": a position with its people, rounds and threads. */

import { followUpAnswer, threadAnswer } from '../formats/notebook/agenda-answer.ts';
import { meetingsFound } from '../store/queries/meetings-found.ts';
import { namesOf } from '../store/queries/names-of.ts';
import { owedAbout } from '../store/queries/owed-about.ts';
import { threadsFound } from '../store/queries/threads-found.ts';
import { touchesAbout } from '../store/queries/touches-about.ts';
import { required } from './command.ts';
import { named } from './named.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

const mostTouches = 200;
const most = { limit: 1_000, offset: 0 };

export async function showOpportunity(
  world: World,
  { id }: Asked<'showOpportunity'>,
): Promise<Answer<'showOpportunity'>> {
  return viewOf(world, async ({ tx, almanac }) => {
    const opportunity = await required({ tx }, 'opportunity', id);
    const { organization, contacts = [] } = opportunity.fact;
    const organizationName = (await namesOf(tx, 'organizations', [organization])).get(organization ?? '');
    const followUps = await owedAbout(tx, id);
    const { threads } = await threadsFound(tx, { opportunity: id, ...most });
    const touches = await touchesAbout(tx, id, mostTouches);
    const meetings = await meetingsFound(tx, { opportunity: id, ...most });
    return {
      opportunity: shown(opportunity),
      ...(organization !== undefined &&
        organizationName !== undefined && {
          organization: { id: organization, name: organizationName },
        }),
      followUps: followUps.map((one) => followUpAnswer(one, almanac)),
      threads: threads.map((thread) => threadAnswer(thread, almanac)),
      touches: touches.map(shown),
      meetings: meetings.items.map(shown),
      people: await named(tx, [
        ...contacts,
        ...touches.flatMap(({ fact }) => fact.people),
        ...meetings.items.flatMap(({ fact }) => fact.people),
        ...[...followUps, ...threads].flatMap(({ person }) => person ?? []),
      ]),
    };
  });
}
