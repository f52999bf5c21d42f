/** Everything in a notebook that names one person. */

import { relations } from '../../store/derived/relations.ts';
import type { Facts } from '../../store/kinds/every-kind.ts';
import { decisionsNaming, touchesAnswering } from '../../store/queries/naming.ts';
import { peopleApartFrom } from '../../store/queries/people-apart-from.ts';
import { related } from '../../store/queries/related.ts';
import { factsOf, type Stored } from '../../store/queries/stored-facts.ts';
import type { Reading } from '../../store/store.ts';

export const namingKinds = [
  'touch',
  'meeting',
  'referral',
  'intent',
  'opportunity',
  'group',
  'person',
  'recall',
  'decision',
] as const;
export type NamingKind = (typeof namingKinds)[number];

export type FactsNaming = { readonly [Kind in NamingKind]: readonly Stored<Facts[Kind]>[] };

export async function factsNaming(tx: Reading, person: string): Promise<FactsNaming> {
  const ids = async (...names: readonly (keyof typeof relations)[]): Promise<readonly string[]> => {
    const found = [];
    for (const name of names) found.push(...(await related(tx, relations[name], [person])));
    return [...new Set(found)];
  };
  const answering = await touchesAnswering(tx, [person]);
  const touches = new Set([...(await ids('touchesWithPeople')), ...answering.map(({ fact }) => fact.id)]);
  return {
    touch: await factsOf(tx, 'touch', [...touches]),
    meeting: await factsOf(tx, 'meeting', await ids('meetingsWithPeople')),
    referral: await factsOf(tx, 'referral', await ids('referralsFrom', 'referralsTo')),
    intent: await factsOf(tx, 'intent', await ids('intentsToward')),
    opportunity: await factsOf(tx, 'opportunity', await ids('opportunitiesOfContacts')),
    group: await factsOf(tx, 'group', await ids('groupsOfMembers')),
    person: await factsOf(tx, 'person', await peopleApartFrom(tx, person)),
    recall: await factsOf(tx, 'recall', await ids('recallsOfPeople')),
    decision: await decisionsNaming(tx, [person]),
  };
}
