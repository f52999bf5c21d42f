/** "I read up on Northwind": research notes meet the research step of a request. C1 */

import type { Organization } from '../core/facts/organization.ts';
import { changed } from './changed.ts';
import { asLastSeen, carryOut } from './command.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import type { World } from './world.ts';

export async function editOrganization(
  world: World,
  asked: Asked<'editOrganization'>,
): Promise<Answer<'editOrganization'>> {
  return carryOut(world, { sentence: 'editOrganization', asked }, async (turn) => {
    const before = await asLastSeen(turn, 'organization', asked);
    const after = await turn.change('organization', before, changed<Organization>(before.fact, asked.changes));
    return { organization: shown(after), consequences: await turn.consequences() };
  });
}
