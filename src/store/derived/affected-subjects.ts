/** Whose rows a change of some facts, or the passing of time, may alter, so that only these are planned again. */

import { sql } from 'kysely';
import type { Instant } from '../../core/engine/almanac.ts';
import { notebookSubject } from '../../core/engine/change-clock.ts';
import { wanted } from '../any-of.ts';
import { momentText, utcText } from '../kinds/codec.ts';
import { related } from '../queries/related.ts';
import type { Reading } from '../store.ts';
import type { Subjects } from './kept-agenda.ts';
import { movesLanding } from './landing.ts';
import { unansweredBeside } from './next-people.ts';
import { isPlannedAhead } from './planned-at.ts';
import { relations, type Named } from './relations.ts';
import { idsOf } from './subject-ids.ts';
import { isAhead, traceOfAll, type Touched } from './trace.ts';

/** Asked once the facts are written, with changed facts both as they were and as they are. */
export async function affectedSubjects(tx: Reading, touched: readonly Touched[], now: Instant): Promise<Subjects> {
  if (touched.some((one) => one.kind === 'playbook' || isAhead(one, now)) || (await movesLanding(tx, touched)))
    return 'all';
  const trace = traceOfAll(touched);
  const ids = idsIn(tx);
  const named = new Set([
    ...trace.people,
    ...(await ids('peopleOfMeetings', trace.meetings)),
    ...(await ids('peopleOfTouches', await ids('touchesOfMeetings', trace.meetings))),
    ...(await ids('peopleOfThreads', trace.threads)),
    ...(await ids('peopleOwedInThreads', trace.threads)),
    ...(await ids('peopleOfOrganizations', trace.organizations)),
  ]);
  const about = new Set([...trace.opportunities, ...(await ids('opportunitiesOfThreads', trace.threads))]);
  const from = earliest(touched);
  const people = new Set([
    ...named,
    ...(await withReferralsOf(tx, named, from)),
    ...(await peopleOfOpenThreads(tx, about, from)),
    ...(await ids('contactsOfOpportunities', about)),
    ...(await unansweredBeside(tx, touched)),
  ]);
  const groups = new Set([
    ...trace.groups,
    ...(await ids('groupsOfThreads', trace.threads)),
    ...(await chaptersOf(tx, named)),
  ]);
  return [
    ...[...people].map((id) => `person:${id}`),
    ...[...about].map((id) => `opportunity:${id}`),
    ...[...groups].map((id) => `group:${id}`),
    ...(touched.some(concernsAll) ? [notebookSubject] : []),
  ];
}

/** The notebook as a whole has advice about its groups, and what was dismissed may be that. */
function concernsAll({ kind, fact }: Touched): boolean {
  return kind === 'group' || (kind === 'decision' && fact.kind === 'dismiss');
}

/** Whom time alone has changed since they were planned, with those whom that reaches; all where the clock was set back. */
export async function dueSubjects(tx: Reading, now: Instant): Promise<Subjects> {
  const rows = await tx.db
    .selectFrom('derived_subjects')
    .select('subject')
    .where('notebook', '=', tx.notebook)
    .where('changes_at', '<=', momentText(now))
    .execute();
  const due = rows.map(({ subject }) => subject);
  if (due.includes(notebookSubject) || (await isPlannedAhead(tx, now))) return 'all';
  const people = await withReferralsOf(tx, idsOf(due, 'person'), '');
  return [...new Set([...due, ...people.map((id) => `person:${id}`)])];
}

/**
 * From when on a change can tell, as UTC text. What was told to have ended before a touch happened, that touch does
 * not open again; any other fact may.
 */
function earliest(touched: readonly Touched[]): string {
  const instants = touched.map(({ kind, fact }) => (kind === 'touch' ? utcText(fact.at) : ''));
  return instants.toSorted()[0] ?? '';
}

/** Those who referred people or were referred by them: what is owed to the one hangs on the other. F3 */
async function withReferralsOf(tx: Reading, people: Iterable<string>, from: string): Promise<readonly string[]> {
  const known = [...people];
  const across = async (one: 'from_id' | 'to_id', other: 'from_id' | 'to_id'): Promise<readonly string[]> => {
    const { rows } = await sql<{ readonly id: string }>`
      select r.${sql.ref(other)} as id from ${wanted(tx, known)}
      cross join referrals r
      left join derived_threads t on t.notebook = r.notebook and t.referral_id = r.id
      where r.notebook = ${tx.notebook} and r.${sql.ref(one)} = wanted.value
        and (t.id is null or t.state in ('active', 'parked', 'stopped') or t.since >= ${from})
    `.execute(tx.db);
    return rows.map(({ id }) => id);
  };
  return known.length === 0 ? [] : [...(await across('from_id', 'to_id')), ...(await across('to_id', 'from_id'))];
}

/** Those to whom the threads about opportunities go, but for threads that were told to have ended before. */
async function peopleOfOpenThreads(
  tx: Reading,
  opportunities: Iterable<string>,
  from: string,
): Promise<readonly string[]> {
  const known = [...opportunities];
  if (known.length === 0) return [];
  const { rows } = await sql<{ readonly id: string }>`
    select t.person_id as id from ${wanted(tx, known)}
    cross join derived_threads t
    where t.notebook = ${tx.notebook} and t.opportunity_id = wanted.value and t.person_id is not null
      and (t.state in ('active', 'parked', 'stopped', 'completed') or t.since >= ${from})
  `.execute(tx.db);
  return rows.map(({ id }) => id);
}

/** Groups with a local chapter of which somebody is a member: whom the owner has met there counts. F11 */
async function chaptersOf(tx: Reading, people: Iterable<string>): Promise<readonly string[]> {
  const known = [...people];
  if (known.length === 0) return [];
  const { rows } = await sql<{ readonly id: string }>`
    select g.id from ${wanted(tx, known)}
    cross join group_members m
    cross join groups g
    where m.notebook = ${tx.notebook} and m.person_id = wanted.value
      and g.notebook = ${tx.notebook} and g.id = m.group_id and g.has_local_chapter = 1
  `.execute(tx.db);
  return rows.map(({ id }) => id);
}

function idsIn(tx: Reading): (relation: Named, from: Iterable<string>) => Promise<readonly string[]> {
  return async (relation, from) => related(tx, relations[relation], from);
}
