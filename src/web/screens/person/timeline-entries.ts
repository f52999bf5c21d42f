/** What lies ahead with a person and what has been, each in the order in which it is drawn: the latest on top. */

import { stepTitle } from '../../../core/playbooks/step-title.ts';
import type { StepNames } from '../../../core/playbooks/step-title.ts';
import type { Card, PersonShown } from '../../client/person-query.ts';
import type { Ahead } from '../../timeline/timeline.tsx';
import { meetingKindWords, personWords } from './person-words.ts';

/** Meetings that are arranged, and the follow-ups that have not opened yet. */
export function aheadOf({ card, today }: PersonShown): readonly Ahead[] {
  const titles = new Map(today.groups.flatMap(({ followUps }) => followUps).map(({ key, title }) => [key, title]));
  const now = Date.parse(today.now);
  const planned = card.followUps
    .filter(({ state }) => state === 'scheduled')
    .map((followUp) => ({
      id: followUp.key,
      at: followUp.due,
      title: titles.get(followUp.key) ?? stepTitle(followUp, namesIn(card, followUp)),
    }));
  const arranged = card.meetings
    .filter(({ starts, cancelled }) => cancelled === undefined && Date.parse(starts) > now)
    .map(({ id, kind, starts }) => ({ id, at: starts, title: personWords.meeting(meetingKindWords[kind]) }));
  return [...planned, ...arranged].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

function namesIn({ opportunities, referrals, people, person }: Card, { about }: Card['followUps'][number]): StepNames {
  const nameOf = (id: string | undefined): string | undefined =>
    id === person.id ? person.name : people.find((one) => one.id === id)?.name;
  const opportunity = opportunities.find(({ id }) => id === about.opportunity)?.title;
  const referral = referrals.find(({ id }) => id === about.referral);
  const referrer = nameOf(referral?.from);
  const referred = nameOf(referral?.to);
  return {
    ...(opportunity !== undefined && { opportunity }),
    ...(referrer !== undefined && { referrer }),
    ...(referred !== undefined && { referred }),
  };
}
