/** Whose rows a change of some facts, or the passing of time, may alter, so that only these are planned again. */

import type { Instant } from '../../core/engine/almanac.ts';
import { notebookSubject } from '../../core/engine/change-clock.ts';
import { momentText } from '../kinds/codec.ts';
import { related } from '../queries/related.ts';
import type { Reading } from '../store.ts';
import type { Subjects } from './kept-agenda.ts';
import { movesLanding } from './landing.ts';
import { unansweredBeside } from './next-people.ts';
import { relations, type Named } from './relations.ts';
import { idsOf } from './subject-ids.ts';
import { isAhead, traceOfAll, type Touched } from './trace.ts';

/** Asked once the facts are written, with changed facts both as they were and as they are. */
export async function affectedSubjects(tx: Reading, touched: readonly Touched[], now: Instant): Promise<Subjects> {
  if (touched.some((one) => isAhead(one, now)) || (await movesLanding(tx, touched))) return 'all';
  const ids = idsIn(tx);
  const trace = traceOfAll(touched);
  const named = new Set([
    ...trace.people,
    ...(await ids('peopleOfMeetings', trace.meetings)),
    ...(await ids('peopleOfThreads', trace.threads)),
    ...(await ids('peopleOwedInThreads', trace.threads)),
    ...(await ids('peopleOfOrganizations', trace.organizations)),
  ]);
  const about = new Set([...trace.opportunities, ...(await ids('opportunitiesOfThreads', trace.threads))]);
  const others = new Set([
    ...(await ids('contactsOfOpportunities', about)),
    ...(await ids('peopleOfTouches', await ids('touchesAboutOpportunities', about))),
    ...(await ids('peopleOfMeetings', await ids('meetingsAboutOpportunities', about))),
    ...(await unansweredBeside(tx, touched)),
  ]);
  const groups = [...trace.groups, ...(await ids('groupsOfThreads', trace.threads))];
  return [
    ...new Set([
      ...(await reachedFrom(tx, named)),
      ...[...others].map((id) => `person:${id}`),
      ...[...about].map((id) => `opportunity:${id}`),
      ...groups.map((id) => `group:${id}`),
      ...(touched.some(({ kind }) => kind === 'group') ? [notebookSubject] : []),
    ]),
  ];
}

/** Whom time alone has changed since they were planned, with those whom that reaches. */
export async function dueSubjects(tx: Reading, now: Instant): Promise<Subjects> {
  const rows = await tx.db
    .selectFrom('derived_subjects')
    .select('subject')
    .where('notebook', '=', tx.notebook)
    .where('changes_at', '<=', momentText(now))
    .execute();
  const due = rows.map(({ subject }) => subject);
  if (due.includes(notebookSubject)) return 'all';
  return [...new Set([...due, ...(await reachedFrom(tx, idsOf(due, 'person')))])];
}

/** People, those who referred them or were referred by them, the opportunities they have a part in, and their groups. */
async function reachedFrom(tx: Reading, people: Iterable<string>): Promise<readonly string[]> {
  const ids = idsIn(tx);
  const known = [...people];
  const neighbours = [...(await ids('referredBy', known)), ...(await ids('referrersOf', known))];
  const opportunities = [
    ...(await ids('opportunitiesOfContacts', known)),
    ...(await ids('opportunitiesOfTouches', await ids('touchesWithPeople', known))),
    ...(await ids('opportunitiesOfMeetings', await ids('meetingsWithPeople', known))),
    ...(await ids('opportunitiesOfThreadsWith', known)),
  ];
  const groups = await ids('groupsOfMembers', known);
  return [
    ...[...known, ...neighbours].map((id) => `person:${id}`),
    ...opportunities.map((id) => `opportunity:${id}`),
    ...groups.map((id) => `group:${id}`),
  ];
}

function idsIn(tx: Reading): (relation: Named, from: Iterable<string>) => Promise<readonly string[]> {
  return async (relation, from) => related(tx, relations[relation], from);
}
