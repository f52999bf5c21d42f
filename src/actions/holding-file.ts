/** "What did I park?": everything that rests without an end, the newest first. T3 T4 */

import type { Thread } from '../core/engine/follow-up.ts';
import { allPlaybooks } from '../core/playbooks/all-playbooks.ts';
import { threadAnswer } from '../formats/notebook/agenda-answer.ts';
import { namesOf } from '../store/queries/names-of.ts';
import { threadsFound } from '../store/queries/threads-found.ts';
import type { Answer, Asked } from './sentence.ts';
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
    return {
      total,
      items: threads.map((thread) => {
        const personName = people.get(thread.person ?? '');
        return {
          ...threadAnswer(thread, almanac),
          about: thread.about,
          playbookTitle: playbookOf(thread)?.title ?? thread.playbook,
          ...(personName === undefined ? {} : { personName }),
          heading: opportunities.get(thread.about.opportunity ?? '') ?? personName ?? 'Your notebook',
          why: whyParked(thread),
        };
      }),
    };
  });
}

function playbookOf({ playbook }: Thread): (typeof allPlaybooks)[number] | undefined {
  return allPlaybooks.find(({ id }) => id === playbook);
}

function whyParked(thread: Thread): string {
  return playbookOf(thread)?.silence === undefined
    ? 'Nobody was reached, and the one who sent you knows it. It waits here until you hear or wake it.'
    : 'Every follow-up stayed without an answer. Nothing ends before a definite no: it waits here until you hear or wake it.';
}
