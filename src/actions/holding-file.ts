/** "What did I park?": everything that rests without an end, the newest first. T3 T4 */

import { threadAnswer } from '../formats/notebook/agenda-answer.ts';
import { namesOf } from '../store/queries/names-of.ts';
import { threadsFound } from '../store/queries/threads-found.ts';
import { playbooksById } from './playbooks/playbooks-by-id.ts';
import type { Answer, Asked } from './sentence.ts';
import { playbookTitleOf, whyParked } from './thread-words.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

export async function holdingFile(world: World, asked: Asked<'holdingFile'>): Promise<Answer<'holdingFile'>> {
  return viewOf(world, async ({ tx, almanac }) => {
    const { total, threads } = await threadsFound(tx, { ...asked, state: 'parked' });
    const people = await namesOf(
      tx,
      'people',
      threads.map(({ person }) => person ?? undefined),
    );
    const opportunities = await namesOf(
      tx,
      'opportunities',
      threads.map(({ about }) => about.opportunity),
    );
    const playbooks = await playbooksById(tx);
    return {
      total,
      items: threads.map((thread) => {
        const personName = people.get(thread.person ?? '');
        return {
          ...threadAnswer(thread, almanac),
          about: thread.about,
          playbookTitle: playbookTitleOf(thread, playbooks),
          ...(personName === undefined ? {} : { personName }),
          heading: opportunities.get(thread.about.opportunity ?? '') ?? personName ?? 'Your notebook',
          why: whyParked(thread, playbooks),
        };
      }),
    };
  });
}
