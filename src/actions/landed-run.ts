/** "I have accepted": everyone who helped with what each one did, and what is owed to whom until all have been told. F5 to F8 */

import { Refusal } from '../contract/refusal.ts';
import { searchToward } from '../core/engine/who-helped.ts';
import type { Opportunity } from '../core/facts/opportunity.ts';
import { namesOf } from '../store/queries/names-of.ts';
import { offersAccepted } from '../store/queries/offers-accepted.ts';
import { factsOf } from '../store/queries/stored-facts.ts';
import { helpersShown } from './landed/helpers-shown.ts';
import { landingOf } from './landed/landing-of.ts';
import type { Answer, Asked } from './sentence.ts';
import { shown } from './shown.ts';
import { groupsOfRun } from './today/groups-of-run.ts';
import { type View, viewOf } from './view.ts';
import type { World } from './world.ts';

type Landing = NonNullable<Answer<'landedRun'>['landing']>;
type Offer = Landing['offer'];

export async function landedRun(world: World, asked: Asked<'landedRun'>): Promise<Answer<'landedRun'>> {
  return viewOf(world, async (view) => {
    const accepted = await offersAccepted(view.tx);
    const chosen = asked.opportunity === undefined ? accepted[0] : accepted.find(({ id }) => id === asked.opportunity);
    if (asked.opportunity !== undefined && chosen === undefined)
      throw new Refusal('not-found', { kind: 'opportunity', id: asked.opportunity });
    const offers = await offersShown(view, accepted);
    const offer = offers.find(({ id }) => id === chosen?.id);
    return {
      offers,
      landing: chosen === undefined || offer === undefined ? null : await landingShown(view, chosen, offer),
    };
  });
}

async function offersShown({ tx, almanac }: View, accepted: readonly Opportunity[]): Promise<Offer[]> {
  const organizations = await namesOf(
    tx,
    'organizations',
    accepted.map(({ organization }) => organization),
  );
  return accepted.map(({ id, title, organization, outcome, openedAt }) => {
    const organizationName = organizations.get(organization ?? '');
    return {
      id,
      title,
      ...(organizationName !== undefined && { organizationName }),
      acceptedAt: almanac.instantText(almanac.instant(outcome?.at ?? openedAt)),
    };
  });
}

async function landingShown(view: View, accepted: Opportunity, offer: Offer): Promise<Landing> {
  const landing = await landingOf(view, accepted);
  const helpers = await helpersShown(view, landing);
  const others = landing.people.filter((person) => !helpers.some(({ id }) => id === person));
  const owed = landing.followUps.filter(({ endedAt }) => endedAt === undefined);
  const search = searchToward(accepted, landing.at, landing.ledger);
  const [stored] = search === undefined ? [] : await factsOf(view.tx, 'search', [search.id]);
  const toTell = helpers.filter(({ isStopped }) => !isStopped);
  return {
    offer,
    search: stored === undefined ? null : shown(stored),
    told: toTell.filter(({ isTold }) => isTold).length,
    toTell: toTell.length,
    isComplete: owed.length === 0,
    helpers,
    groups: await groupsOfRun(view, [...helpers.map(({ id }) => id), ...others], owed),
  };
}
