/** "There is an association for this": a group worth a look. F9 F11 */

import { randomUUIDv7 } from 'node:crypto';
import type { Group } from '../core/facts/group.ts';
import { carryOut, requireFree } from './command.ts';
import { requireThere } from './references.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function noteGroup(world: World, asked: Asked<'noteGroup'>): Promise<Answer<'noteGroup'>> {
  return carryOut(world, { sentence: 'noteGroup', asked }, async (turn) => {
    const { commandId: _, id = randomUUIDv7(), ...told } = asked;
    const group: Group = { ...told, id, notedAt: turn.almanac.instantText(turn.now) };
    await requireFree(turn, 'group', id);
    await requireThere(turn, { group: [group.parent], person: group.members?.map(({ person }) => person) });
    await turn.add('group', group);
    return { group: shown({ fact: group, version: 1 }), consequences: await turn.consequences() };
  });
}
