/** The names that the words of a follow-up mention. */

import type { FollowUp } from '../../core/engine/follow-up.ts';
import type { StepNames } from '../../core/playbooks/step-title.ts';
import { namesOf } from '../../store/queries/names-of.ts';
import { factsOf } from '../../store/queries/stored-facts.ts';
import type { Reading } from '../../store/store.ts';

/** Looks all of them up at once. */
export async function namesIn(tx: Reading, followUps: readonly FollowUp[]): Promise<(followUp: FollowUp) => StepNames> {
  const referralIds = [...new Set(followUps.flatMap(({ about }) => about.referral ?? []))];
  const referrals = new Map((await factsOf(tx, 'referral', referralIds)).map(({ fact }) => [fact.id, fact]));
  const people = await namesOf(
    tx,
    'people',
    [...referrals.values()].flatMap(({ from, to }) => [from, to]),
  );
  const opportunities = await namesOf(
    tx,
    'opportunities',
    followUps.map(({ about }) => about.opportunity),
  );
  const organizations = await namesOf(
    tx,
    'organizations',
    followUps.map(({ about }) => about.organization),
  );
  const groups = await namesOf(
    tx,
    'groups',
    followUps.map(({ about }) => about.group),
  );
  return ({ about }) => {
    const referral = referrals.get(about.referral ?? '');
    return present({
      opportunity: opportunities.get(about.opportunity ?? ''),
      organization: organizations.get(about.organization ?? ''),
      group: groups.get(about.group ?? ''),
      referrer: people.get(referral?.from ?? ''),
      referred: people.get(referral?.to ?? ''),
    });
  };
}

function present(names: { readonly [Name in keyof StepNames]: string | undefined }): StepNames {
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined));
}
