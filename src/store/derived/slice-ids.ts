/** Which facts the rows of some subjects follow from. */

import { sql } from 'kysely';
import { anyOf } from '../any-of.ts';
import { related } from '../queries/related.ts';
import type { Reading } from '../store.ts';
import { landingFacts, type LandingFacts } from './landing.ts';
import { relations, type Named } from './relations.ts';
import { idsOf } from './subject-ids.ts';

export interface SliceIds {
  readonly people: ReadonlySet<string>;
  readonly opportunities: ReadonlySet<string>;
  readonly groups: readonly string[];
  readonly meetings: ReadonlySet<string>;
  readonly touches: ReadonlySet<string>;
  readonly referrals: ReadonlySet<string>;
  readonly intents: readonly string[];
}

/**
 * A person's rows follow from all that happened with them and about their opportunities, and from whom they referred
 * or were referred by; a live opportunity's from everybody on it; a group's from its members.
 */
export async function sliceIds(tx: Reading, subjects: readonly string[]): Promise<SliceIds> {
  const ids = async (relation: Named, from: Iterable<string>): Promise<readonly string[]> => related(tx, relations[relation], from);
  const own = { people: idsOf(subjects, 'person'), opportunities: idsOf(subjects, 'opportunity'), groups: idsOf(subjects, 'group') };
  const outcomes = await outcomesOf(tx, own.opportunities);
  const live = own.opportunities.filter((id) => outcomes.get(id) === null);
  const accepted = own.opportunities.filter((id) => outcomes.get(id) === 'accepted');
  const landing = await landingFor(tx, own.people, accepted);

  const people = new Set([
    ...own.people,
    ...(await ids('referredBy', own.people)),
    ...(await ids('referrersOf', own.people)),
    ...(await ids('contactsOfOpportunities', live)),
    ...(await ids('peopleOfTouches', await ids('touchesAboutOpportunities', live))),
    ...(await ids('peopleOfMeetings', await ids('meetingsAboutOpportunities', live))),
    ...(await ids('membersOfGroups', own.groups)),
    ...(await ids('peopleOfThreadsAbout', accepted)),
  ]);
  const touchesWith = await ids('touchesWithPeople', people);
  const meetings = new Set([
    ...(await ids('meetingsWithPeople', people)),
    ...(await ids('meetingsOfTouches', touchesWith)),
    ...(await ids('meetingsAboutOpportunities', live)),
  ]);
  const opportunities = new Set([
    ...own.opportunities,
    ...(await ids('opportunitiesOfTouches', touchesWith)),
    ...(await ids('opportunitiesOfMeetings', meetings)),
    ...(await ids('opportunitiesOfContacts', people)),
  ]);
  const touches = new Set([
    ...touchesWith,
    ...(await ids('touchesAboutOpportunities', opportunities)),
    ...(await ids('touchesOfMeetings', meetings)),
    ...(await ids('touchesInGroups', own.groups)),
    ...landing.touches,
  ]);
  const referrals = new Set([...(await ids('referralsFrom', people)), ...(await ids('referralsTo', people)), ...landing.referrals]);
  return {
    people, meetings, touches, referrals,
    opportunities: new Set([...opportunities, ...landing.opportunities]),
    groups: own.groups,
    intents: await ids('intentsToward', people),
  };
}

async function outcomesOf(tx: Reading, opportunities: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  if (opportunities.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('opportunities')
    .select(['id', 'outcome_verdict'])
    .where('notebook', '=', tx.notebook)
    .where(anyOf(tx, 'id', opportunities))
    .execute();
  return new Map(rows.map((row) => [row.id, row.outcome_verdict]));
}

const noLanding: LandingFacts = { touches: [], referrals: [], opportunities: [] };

/** What the part of a helper follows from, where one of the subjects is one. */
async function landingFor(tx: Reading, people: readonly string[], accepted: readonly string[]): Promise<LandingFacts> {
  if (accepted.length > 0) return landingFacts(tx);
  const { rows } = await sql`
    select 1 from derived_threads
    where notebook = ${tx.notebook} and playbook = 'landed' and ${anyOf(tx, 'person_id', people)} limit 1
  `.execute(tx.db);
  return rows.length === 0 ? noLanding : landingFacts(tx);
}
