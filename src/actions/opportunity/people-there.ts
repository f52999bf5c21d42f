/** Everybody who has to do with a position, and what. T11 */

import type { Meeting } from '../../core/facts/meeting.ts';
import type { Opportunity } from '../../core/facts/opportunity.ts';
import type { Touch } from '../../core/facts/touch.ts';
import { relations } from '../../store/derived/relations.ts';
import { related } from '../../store/queries/related.ts';
import { factsOf } from '../../store/queries/stored-facts.ts';
import { stoppedAmong } from '../../store/queries/stopped-among.ts';
import type { Reading } from '../../store/store.ts';
import type { Answer } from '../sentence.ts';

type PersonThere = Answer<'showOpportunity'>['people'][number];
type Role = PersonThere['roles'][number];

interface Told {
  readonly opportunity: Opportunity;
  readonly touches: readonly Touch[];
  readonly meetings: readonly Meeting[];
  /** Ids of people whom something is owed to about it. */
  readonly others: readonly string[];
}

/** The contacts first, in their order; each once, with the weightiest role first. */
export async function peopleThere(tx: Reading, told: Told): Promise<PersonThere[]> {
  const { contacts = [] } = told.opportunity;
  const [askFor] = contacts;
  const interviewers = told.touches.filter(({ occasion }) => occasion === 'interview').flatMap(({ people }) => people);
  const toMeet = told.meetings.filter(({ cancelled }) => cancelled === undefined).flatMap(({ people }) => people);
  const touched = told.touches.flatMap(({ people }) => people);
  const senders = await related(tx, relations.referrersOf, contacts);
  const byRole: readonly (readonly [Role, readonly string[]])[] = [
    ['ask-for', askFor === undefined ? [] : [askFor]],
    ['contact', contacts],
    ['interviewer', interviewers],
    ['sent-you', senders],
    ['to-meet', toMeet],
    ['in-touch', touched],
  ];
  const ids = [...new Set([...byRole.flatMap(([, people]) => people), ...told.others])];
  const facts = new Map((await factsOf(tx, 'person', ids)).map(({ fact }) => [fact.id, fact]));
  const stopped = await stoppedAmong(tx, ids);
  return ids.flatMap((id) => {
    const person = facts.get(id);
    if (person === undefined) return [];
    return {
      id,
      name: person.name,
      ...(person.title !== undefined && { title: person.title }),
      roles: byRole.filter(([, people]) => people.includes(id)).map(([role]) => role),
      isStopped: stopped.has(id),
    };
  });
}
