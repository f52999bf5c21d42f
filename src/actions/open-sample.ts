/** "Let me look around first": tells the sample story to an empty notebook. The owner's own settings stay as they are. */

import { Refusal } from '../contract/refusal.ts';
import { kindNames } from '../store/kinds/every-kind.ts';
import { isEmptyNotebook } from '../store/queries/is-empty-notebook.ts';
import { factsIn } from '../store/queries/import-notebook.ts';
import { carryOut } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import { ownerOf } from './view.ts';
import type { World } from './world.ts';

/** @throws {Refusal} `not-empty`: the story is never mixed into what the owner has */
export async function openSample(world: World, asked: Asked<'openSample'>): Promise<Answer<'openSample'>> {
  return carryOut(world, { sentence: 'openSample', asked }, async (turn) => {
    if (!(await isEmptyNotebook(turn.tx))) throw new Refusal('not-empty', {});
    const { timeZone } = await ownerOf(turn.tx);
    const today = turn.almanac.dateText(turn.almanac.dayOf(turn.now));
    // A hundred kilobytes of story that few ask for.
    const { sampleNotebook } = await import('../sample/sample-notebook.ts');
    const story = sampleNotebook(today, timeZone);
    for (const kind of kindNames) await turn.add(kind, ...factsIn(story, kind));
    return { people: story.people.length, touches: story.touches.length };
  });
}
