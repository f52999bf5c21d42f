/** "There is a company called Northwind". C1 */

import { randomUUIDv7 } from 'node:crypto';
import { carryOut, requireFree } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function addOrganization(
  world: World,
  asked: Asked<'addOrganization'>,
): Promise<Answer<'addOrganization'>> {
  return carryOut(world, { sentence: 'addOrganization', asked }, async (turn) => {
    const { commandId: _, id = randomUUIDv7(), ...told } = asked;
    const organization = { ...told, id };
    await requireFree(turn, 'organization', id);
    await turn.add('organization', organization);
    return { organization: shown({ fact: organization, version: 1 }) };
  });
}
