/** Whose rows a change of some facts may alter, so that only these are planned again. */

import type { Instant } from '../../core/engine/almanac.ts';
import { notebookSubject } from '../../core/engine/change-clock.ts';
import { related } from '../queries/related.ts';
import type { Reading } from '../store.ts';
import type { Subjects } from './kept-agenda.ts';
import { movesLanding } from './landing.ts';
import { unansweredBeside } from './next-people.ts';
import * as by from './relations.ts';
import { isAhead, traceOfAll, type Touched } from './trace.ts';

/** Asked once the facts are written, with changed facts both as they were and as they are. */
export async function affectedSubjects(tx: Reading, touched: readonly Touched[], now: Instant): Promise<Subjects> {
  if (touched.some((one) => isAhead(one, now)) || (await movesLanding(tx, touched))) return 'all';
  const trace = traceOfAll(touched);
  const ids = async (relation: by.Named, from: Iterable<string>): Promise<readonly string[]> => related(tx, by.relations[relation], from);

  const named = new Set([
    ...trace.people,
    ...(await ids('peopleOfMeetings', trace.meetings)),
    ...(await ids('peopleOfThreads', trace.threads)),
    ...(await ids('peopleOwedInThreads', trace.threads)),
    ...(await ids('peopleOfOrganizations', trace.organizations)),
  ]);
  const about = new Set([...trace.opportunities, ...(await ids('opportunitiesOfThreads', trace.threads))]);
  const people = new Set([
    ...named,
    ...(await ids('referredBy', named)),
    ...(await ids('referrersOf', named)),
    ...(await ids('contactsOfOpportunities', about)),
    ...(await ids('peopleOfTouches', await ids('touchesAboutOpportunities', about))),
    ...(await ids('peopleOfMeetings', await ids('meetingsAboutOpportunities', about))),
    ...(await unansweredBeside(tx, touched)),
  ]);
  const opportunities = new Set([
    ...about,
    ...(await ids('opportunitiesOfContacts', named)),
    ...(await ids('opportunitiesOfTouches', await ids('touchesWithPeople', named))),
    ...(await ids('opportunitiesOfMeetings', await ids('meetingsWithPeople', named))),
    ...(await ids('opportunitiesOfThreadsWith', named)),
  ]);
  const groups = new Set([
    ...trace.groups,
    ...(await ids('groupsOfMembers', named)),
    ...(await ids('groupsOfThreads', trace.threads)),
  ]);
  return [
    ...[...people].map((id) => `person:${id}`),
    ...[...opportunities].map((id) => `opportunity:${id}`),
    ...[...groups].map((id) => `group:${id}`),
    ...(touched.some(({ kind }) => kind === 'group') ? [notebookSubject] : []),
  ];
}
