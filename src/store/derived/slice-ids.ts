/** Which facts the rows of some subjects follow from. */

import { sql } from 'kysely';
import { anyOf, wanted } from '../any-of.ts';
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
 * A person's rows follow from all that happened with them and about the opportunities of their threads, and from how
 * it stands with those who referred them or were referred by them; a live opportunity's from the threads about it;
 * a group's from its meetings and from the talks with its members.
 */
export async function sliceIds(tx: Reading, subjects: readonly string[]): Promise<SliceIds> {
  const ids = async (relation: Named, from: Iterable<string>): Promise<readonly string[]> =>
    related(tx, relations[relation], from);
  const own = {
    people: idsOf(subjects, 'person'),
    opportunities: idsOf(subjects, 'opportunity'),
    groups: idsOf(subjects, 'group'),
  };
  const outcomes = await outcomesOf(tx, own.opportunities);
  const live = own.opportunities.filter((id) => outcomes.get(id) === null);
  const accepted = own.opportunities.filter((id) => outcomes.get(id) === 'accepted');
  const landing = await landingFor(tx, own.people, accepted);

  const beginning = await touchesThatBegin(tx, own.people);
  const meetings = new Set([
    ...(await ids('meetingsWithPeople', own.people)),
    ...(await ids('meetingsOfTouches', beginning.touches)),
    ...(await ids('meetingsAboutOpportunities', live)),
  ]);
  const opportunities = new Set([
    ...own.opportunities,
    ...beginning.opportunities,
    ...(await ids('opportunitiesOfMeetings', meetings)),
    ...(await ids('opportunitiesOfContacts', own.people)),
  ]);
  const touchesAbout = await ids('touchesAboutOpportunities', opportunities);
  const people = new Set([
    ...own.people,
    ...(await ids('referredBy', own.people)),
    ...(await ids('referrersOf', own.people)),
    ...(await ids('contactsOfOpportunities', live)),
    ...(await peopleBegunWith(tx, live)),
    ...(await ids('peopleOfMeetings', await ids('meetingsAboutOpportunities', live))),
    ...(await ids('membersOfGroups', own.groups)),
    ...(await ids('peopleOfThreadsAbout', accepted)),
  ]);
  return {
    people,
    meetings,
    opportunities: new Set([...opportunities, ...landing.opportunities]),
    groups: own.groups,
    touches: new Set([
      ...touchesAbout,
      ...(await ids('touchesWithPeople', people)),
      ...(await ids('touchesOfMeetings', meetings)),
      ...(await ids('touchesInGroups', own.groups)),
      ...landing.touches,
    ]),
    referrals: new Set([
      ...(await ids('referralsFrom', people)),
      ...(await ids('referralsTo', people)),
      ...landing.referrals,
    ]),
    intents: await ids('intentsToward', people),
  };
}

/** Only touches with an occasion or a promise begin threads. */
const begins = sql`(t.occasion is not null or t.promised is not null)`;

/** The touches with people that begin threads, and the opportunities these are about. */
async function touchesThatBegin(tx: Reading, people: readonly string[]) {
  const { rows } = await sql<{ readonly id: string; readonly opportunity: string | null }>`
    select t.id, t.opportunity_id as opportunity from ${wanted(tx, people)}
    cross join touch_people p
    cross join touches t
    where p.notebook = ${tx.notebook} and p.person_id = wanted.value
      and t.notebook = ${tx.notebook} and t.id = p.touch_id and ${begins}
  `.execute(tx.db);
  return {
    touches: rows.map(({ id }) => id),
    opportunities: rows.flatMap(({ opportunity }) => (opportunity === null ? [] : [opportunity])),
  };
}

/** People with whom touches began threads about opportunities. */
async function peopleBegunWith(tx: Reading, opportunities: readonly string[]): Promise<readonly string[]> {
  if (opportunities.length === 0) return [];
  const { rows } = await sql<{ readonly id: string }>`
    select p.person_id as id from ${wanted(tx, opportunities)}
    cross join touches t
    cross join touch_people p
    where t.notebook = ${tx.notebook} and t.opportunity_id = wanted.value and ${begins}
      and p.notebook = ${tx.notebook} and p.touch_id = t.id
  `.execute(tx.db);
  return rows.map(({ id }) => id);
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
    select 1 from ${wanted(tx, people)}
    cross join derived_threads t
    where t.notebook = ${tx.notebook} and t.person_id = wanted.value and t.playbook = 'landed' limit 1
  `.execute(tx.db);
  return rows.length === 0 ? noLanding : landingFacts(tx);
}
