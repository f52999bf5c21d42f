/** "What is running?": runs of playbooks by state, person, playbook or opportunity. */

import { threadAnswer } from '../formats/notebook/agenda-answer.ts';
import { namesOf } from '../store/queries/names-of.ts';
import { threadsFound } from '../store/queries/threads-found.ts';
import type { Answer, Asked } from './sentence.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

export async function listThreads(world: World, asked: Asked<'listThreads'>): Promise<Answer<'listThreads'>> {
  return viewOf(world, async ({ tx, almanac }) => {
    const { total, threads } = await threadsFound(tx, asked);
    const names = await namesOf(
      tx,
      'people',
      threads.map(({ person }) => person ?? undefined),
    );
    return {
      total,
      items: threads.map((thread) => {
        const personName = names.get(thread.person ?? '');
        return { ...threadAnswer(thread, almanac), ...(personName === undefined ? {} : { personName }) };
      }),
    };
  });
}
