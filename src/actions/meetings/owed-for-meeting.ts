/** What a meeting, its talk and its referrals ask of the owner, by person. C10 C11 F1 */

import { subjectOf } from '../../core/engine/subject.ts';
import type { Meeting } from '../../core/facts/meeting.ts';
import type { Referral } from '../../core/facts/referral.ts';
import type { Touch } from '../../core/facts/touch.ts';
import { keptFollowUps } from '../../store/derived/kept-agenda.ts';
import type { Stored } from '../../store/queries/stored-facts.ts';
import { type GroupShown, groupsShown } from '../today/groups-shown.ts';
import type { View } from '../view.ts';

interface Begun {
  readonly meeting: Meeting;
  readonly touches: readonly Stored<Touch>[];
  readonly referrals: readonly Stored<Referral>[];
}

export async function owedForMeeting(view: View, { meeting, touches, referrals }: Begun): Promise<GroupShown[]> {
  const people = [
    ...meeting.people,
    ...touches.flatMap(({ fact }) => fact.people),
    ...referrals.flatMap(({ fact }) => [fact.from, fact.to]),
  ];
  const begins = new Set([meeting.id, ...[...touches, ...referrals].map(({ fact }) => fact.id)]);
  const kept = await keptFollowUps(
    view.tx,
    [...new Set(people)].map((person) => `person:${person}`),
  );
  const followUps = kept.filter(({ thread }) => begins.has(beginningOf(thread)));
  const subjects = [...new Set(followUps.map(subjectOf))];
  return groupsShown(
    view,
    subjects.map((subject) => ({ subject, section: 'today' })),
    followUps,
  );
}

/** A thread is named `playbook/what-began-it/…`. */
function beginningOf(thread: string): string {
  return thread.split('/')[1] ?? '';
}
