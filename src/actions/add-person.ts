/** "I want to know Ana Ruiz": a new card in the notebook. V1 F4 */

import { randomUUIDv7 } from 'node:crypto';
import type { Person } from '../core/facts/person.ts';
import { carryOut, requireFree } from './command.ts';
import { requireThere } from './references.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function addPerson(world: World, asked: Asked<'addPerson'>): Promise<Answer<'addPerson'>> {
  return carryOut(world, { sentence: 'addPerson', asked }, async (turn) => {
    const { commandId: _, id = randomUUIDv7(), ...told } = asked;
    const person: Person = { ...told, id, addedAt: turn.almanac.instantText(turn.now) };
    await requireFree(turn, 'person', id);
    await requireThere(turn, { organization: [person.organization] });
    await turn.add('person', person);
    return { person: shown({ fact: person, version: 1 }), consequences: await turn.consequences() };
  });
}
