/** "What if these two cards were one?": both as they stand, and what would move. V1 */

import { namesOf } from '../store/queries/names-of.ts';
import { required } from './command.ts';
import { factsNaming, namingKinds } from './merging/facts-naming.ts';
import { referralsBetween, requireTwo } from './merging/two-people.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

export async function previewMerge(world: World, asked: Asked<'previewMerge'>): Promise<Answer<'previewMerge'>> {
  requireTwo(asked.id, asked.other);
  return viewOf(world, async ({ tx }) => {
    const person = await required({ tx }, 'person', asked.id);
    const other = await required({ tx }, 'person', asked.other);
    const naming = await factsNaming(tx, asked.other);
    const names = await namesOf(tx, 'organizations', [person.fact.organization, other.fact.organization]);
    return {
      person: shown(person),
      other: shown(other),
      organizations: [...names].map(([id, name]) => ({ id, name })),
      moves: namingKinds.flatMap((kind) => {
        const count = naming[kind].length;
        return count === 0 || kind === 'person' ? [] : [{ kind, count }];
      }),
      referrals: referralsBetween(naming.referral, asked.id, asked.other),
    };
  });
}
