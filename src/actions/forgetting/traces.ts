/** Everything in a notebook that speaks of one person, sorted into what goes and what only loses their name. */

import type { Decision } from '../../core/facts/decision.ts';
import type { Group } from '../../core/facts/group.ts';
import type { Intent } from '../../core/facts/intent.ts';
import type { Meeting } from '../../core/facts/meeting.ts';
import type { Opportunity } from '../../core/facts/opportunity.ts';
import type { Person } from '../../core/facts/person.ts';
import type { Recall } from '../../core/facts/recall.ts';
import type { Referral } from '../../core/facts/referral.ts';
import type { Touch } from '../../core/facts/touch.ts';
import { relations } from '../../store/derived/relations.ts';
import { decisionsNaming, touchesAnswering } from '../../store/queries/naming.ts';
import { peopleApartFrom } from '../../store/queries/people-apart-from.ts';
import { related } from '../../store/queries/related.ts';
import { factsOf, type Stored } from '../../store/queries/stored-facts.ts';
import type { Reading } from '../../store/store.ts';

export interface Traces {
  readonly person: string;
  readonly touches: readonly Stored<Touch>[];
  readonly meetings: readonly Stored<Meeting>[];
  readonly opportunities: readonly Stored<Opportunity>[];
  readonly groups: readonly Stored<Group>[];
  /** Who was told to be somebody else. */
  readonly lookalikes: readonly Stored<Person>[];
  readonly referrals: readonly Referral[];
  readonly intents: readonly Intent[];
  readonly decisions: readonly Decision[];
  readonly recalls: readonly Recall[];
  /** Ids of everything that goes, the person's own among them. */
  readonly going: ReadonlySet<string>;
}

export async function tracesOf(tx: Reading, person: string): Promise<Traces> {
  const ids = async (relation: keyof typeof relations, from: readonly string[]): Promise<readonly string[]> =>
    related(tx, relations[relation], from);
  const named = [person];
  const referralIds = [...new Set([...(await ids('referralsFrom', named)), ...(await ids('referralsTo', named))])];
  const intentIds = await ids('intentsToward', named);
  const recalls = await factsOf(tx, 'recall', await ids('recallsOfPeople', named));
  const withThem = await factsOf(tx, 'touch', await ids('touchesWithPeople', named));
  const meetings = await factsOf(tx, 'meeting', await ids('meetingsWithPeople', named));
  const going = new Set([
    person,
    ...referralIds,
    ...intentIds,
    ...recalls.map(({ fact }) => fact.id),
    ...withThem.filter(({ fact }) => isTheirsAlone(fact)).map(({ fact }) => fact.id),
    ...meetings.filter(({ fact }) => isTheirsAlone(fact)).map(({ fact }) => fact.id),
  ]);
  const others = [
    ...(await factsOf(tx, 'touch', await ids('touchesAboutReferrals', referralIds))),
    ...(await factsOf(tx, 'touch', await ids('touchesOfMeetings', [...going]))),
    ...(await touchesAnswering(tx, [...going])),
  ];
  const touchById = new Map([...withThem, ...others].map((stored) => [stored.fact.id, stored]));
  return {
    person,
    touches: [...touchById.values()],
    meetings,
    opportunities: await factsOf(tx, 'opportunity', await ids('opportunitiesOfContacts', named)),
    groups: await factsOf(tx, 'group', await ids('groupsOfMembers', named)),
    lookalikes: await factsOf(tx, 'person', await peopleApartFrom(tx, person)),
    referrals: (await factsOf(tx, 'referral', referralIds)).map(({ fact }) => fact),
    intents: (await factsOf(tx, 'intent', intentIds)).map(({ fact }) => fact),
    decisions: (await decisionsNaming(tx, [...going])).map(({ fact }) => fact),
    recalls: recalls.map(({ fact }) => fact),
    going,
  };
}

/** What nobody else took part in, and what is about no opportunity or group, is about them alone. */
function isTheirsAlone({ people, opportunity, group }: Touch | Meeting): boolean {
  return people.length === 1 && opportunity === undefined && group === undefined;
}
