/** "Who led me to whom, and what came of it?": all chains of referrals, down to positions and their outcome. F3 */

import { leadsOf } from '../store/queries/leads.ts';
import { namesOf } from '../store/queries/names-of.ts';
import { factsOf } from '../store/queries/stored-facts.ts';
import { loopsOf } from './referrals/loops.ts';
import { peopleOfLoops } from './referrals/people-of-loops.ts';
import type { Answer, Asked } from './sentence.ts';
import { viewOf } from './view.ts';
import type { World } from './world.ts';

export async function referralMap(world: World, _asked: Asked<'referralMap'>): Promise<Answer<'referralMap'>> {
  return viewOf(world, async ({ tx, almanac }) => {
    const loops = (await loopsOf(tx)).toSorted(
      (a, b) => almanac.instant(a.referral.fact.at) - almanac.instant(b.referral.fact.at),
    );
    const people = await peopleOfLoops(
      tx,
      loops.flatMap(({ referral: { fact } }) => [fact.from, fact.to]),
    );
    const leads = await leadsOf(tx, [...people.keys()]);
    const ids = [...new Set(leads.map(({ opportunity }) => opportunity))];
    const opportunities = (await factsOf(tx, 'opportunity', ids)).map(({ fact }) => fact);
    const organizations = await namesOf(
      tx,
      'organizations',
      opportunities.map(({ organization }) => organization),
    );
    return {
      people: [...people.values()],
      referrals: loops.map(({ referral: { fact }, state }) => ({
        id: fact.id,
        from: fact.from,
        to: fact.to,
        at: fact.at,
        state,
      })),
      opportunities: opportunities.map(({ id, title, stage, outcome, organization }) => {
        const organizationName = organizations.get(organization ?? '');
        return {
          id,
          title,
          stage,
          ...(outcome !== undefined && { outcome }),
          ...(organizationName !== undefined && { organizationName }),
        };
      }),
      leads: leads.map((lead) => ({ ...lead })),
    };
  });
}
