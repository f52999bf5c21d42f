/** "These are two people": they are not offered as doubles of each other again. */

import { Refusal } from '../contract/refusal.ts';
import { personSchema } from '../formats/notebook/person-schema.ts';
import { asLastSeen, carryOut, required } from './command.ts';
import { requireTwo } from './merging/two-people.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

/** @throws {Refusal} `does-not-fit` where somebody was told apart from more people than a card has room for */
export async function tellApart(world: World, asked: Asked<'tellApart'>): Promise<Answer<'tellApart'>> {
  return carryOut(world, { sentence: 'tellApart', asked }, async (turn) => {
    requireTwo(asked.id, asked.from);
    const before = await asLastSeen(turn, 'person', asked);
    const { fact: other } = await required(turn, 'person', asked.from);
    const { distinctFrom = [] } = before.fact;
    if (distinctFrom.includes(other.id)) return { person: shown(before) };
    const person = { ...before.fact, distinctFrom: [...distinctFrom, other.id] };
    if (!personSchema.safeParse(person).success) {
      const reason = 'it is told apart from as many others as it has room for.';
      throw new Refusal('does-not-fit', { kind: 'person', id: person.id, reason });
    }
    return { person: shown(await turn.change('person', before, person)) };
  });
}
