/** "I may write to him again": takes back the owner's own stop. */

import type { Person } from '../core/facts/person.ts';
import { Refusal } from '../contract/refusal.ts';
import { changed } from './changed.ts';
import { asLastSeen, carryOut } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function liftStop(world: World, asked: Asked<'liftStop'>): Promise<Answer<'liftStop'>> {
  return carryOut(world, { sentence: 'liftStop', asked }, async (turn) => {
    const before = await asLastSeen(turn, 'person', asked);
    if (before.fact.stop === undefined) throw new Refusal('not-stopped', { person: asked.id });
    const after = await turn.change('person', before, changed<Person>(before.fact, { stop: null }));
    return { person: shown(after), consequences: await turn.consequences() };
  });
}
