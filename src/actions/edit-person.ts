/** "Ana has a new number": changes what is on a person's card. V1 */

import type { Person } from '../core/facts/person.ts';
import { changed } from './changed.ts';
import { asLastSeen, carryOut } from './command.ts';
import { placed } from './placed.ts';
import { requireThere } from './references.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function editPerson(world: World, asked: Asked<'editPerson'>): Promise<Answer<'editPerson'>> {
  return carryOut(world, { sentence: 'editPerson', asked }, async (turn) => {
    const before = await asLastSeen(turn, 'person', asked);
    const today = turn.almanac.dateText(turn.almanac.dayOf(turn.now));
    const person = placed(before.fact, changed<Person>(before.fact, asked.changes), today);
    await requireThere(turn, { organization: [person.organization] });
    const after = await turn.change('person', before, person);
    return { person: shown(after), consequences: await turn.consequences() };
  });
}
