/** "I will not contact him again": the owner's own stop, which only the owner lifts. */

import { Refusal } from '../contract/refusal.ts';
import { asLastSeen, carryOut } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function stopPerson(world: World, asked: Asked<'stopPerson'>): Promise<Answer<'stopPerson'>> {
  return carryOut(world, { sentence: 'stopPerson', asked }, async (turn) => {
    const before = await asLastSeen(turn, 'person', asked);
    if (before.fact.stop !== undefined) throw new Refusal('already-stopped', { person: asked.id });
    const stop = { at: turn.almanac.instantText(turn.now), reason: asked.reason };
    const after = await turn.change('person', before, { ...before.fact, stop });
    return { person: shown(after), consequences: await turn.consequences() };
  });
}
