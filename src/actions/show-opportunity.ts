/** "How does it stand at Northwind?": a position with its people, rounds and threads. */

import { followUpAnswer, threadAnswer } from '../formats/notebook/agenda-answer.ts';
import { meetingsFound } from '../store/queries/meetings-found.ts';
import { namesOf } from '../store/queries/names-of.ts';
import { owedAbout } from '../store/queries/owed-about.ts';
import { factsOf } from '../store/queries/stored-facts.ts';
import { threadsFound } from '../store/queries/threads-found.ts';
import { touchesAbout } from '../store/queries/touches-about.ts';
import { required } from './command.ts';
import { peopleThere } from './opportunity/people-there.ts';
import { roundsOf } from './opportunity/rounds.ts';
import { playbooksById } from './playbooks/playbooks-by-id.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import { playbookTitleOf, whyOf } from './thread-words.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

const mostTouches = 200;
const most = { limit: 1_000, offset: 0 };

export async function showOpportunity(
  world: World,
  { id }: Asked<'showOpportunity'>,
): Promise<Answer<'showOpportunity'>> {
  return viewOf(world, async (view) => {
    const { tx, almanac } = view;
    const opportunity = await required({ tx }, 'opportunity', id);
    const { organization, search } = opportunity.fact;
    const organizationName = (await namesOf(tx, 'organizations', [organization])).get(organization ?? '');
    const [searched] = await factsOf(tx, 'search', search === undefined ? [] : [search]);
    const followUps = await owedAbout(tx, id);
    const { threads } = await threadsFound(tx, { opportunity: id, ...most });
    const { total: touchCount, items: touches } = await touchesAbout(tx, id, mostTouches);
    const meetings = await meetingsFound(tx, { opportunity: id, ...most });
    const playbooks = await playbooksById(tx);
    const told = {
      opportunity: opportunity.fact,
      touches: touches.map(({ fact }) => fact),
      meetings: meetings.items.map(({ fact }) => fact),
    };
    return {
      opportunity: shown(opportunity),
      ...(organization !== undefined &&
        organizationName !== undefined && {
          organization: { id: organization, name: organizationName },
        }),
      ...(searched !== undefined && { search: { id: searched.fact.id, goal: searched.fact.goal } }),
      followUps: followUps.map((one) => followUpAnswer(one, almanac)),
      threads: threads.map((thread) => ({
        ...threadAnswer(thread, almanac),
        playbookTitle: playbookTitleOf(thread, playbooks),
        why: whyOf(thread, followUps, playbooks),
      })),
      rounds: await roundsOf(view, told.touches),
      touches: touches.map(shown),
      touchCount,
      meetings: meetings.items.map(shown),
      people: await peopleThere(tx, {
        ...told,
        others: [...followUps, ...threads].flatMap(({ person }) => person ?? []),
      }),
    };
  });
}
