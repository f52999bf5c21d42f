/** A meeting is over and nothing was written down of it: the thanks that it asks for run out. C11 */

import type { Advice } from '../follow-up.ts';
import { isConversation } from '../channel-fit.ts';
import { type Ledger, touchesWith } from '../ledger.ts';
import type { Findings } from './findings.ts';

const askedForDays = 7;

export function unloggedTalks({ ledger }: Findings): Advice[] {
  const { almanac, now, meetings, people, changes } = ledger;
  return meetings.flatMap((meeting) => {
    const [person] = meeting.people;
    const ends = almanac.instant(meeting.ends);
    if (meeting.cancelled !== undefined || person === undefined) return [];
    const until = almanac.plusDays(ends, askedForDays);
    changes.note(`person:${person}`, ends);
    changes.note(`person:${person}`, until);
    if (now < ends || now >= until || hasTalked(person, almanac.instant(meeting.starts), ledger)) return [];
    const name = people.get(person)?.name ?? person;
    const text = `How was the talk with ${name}? Log it, so that the thanks go out in time.`;
    return [{ key: `meeting/${meeting.id}#log-talk`, guard: 'log-talk', person, text }];
  });
}

function hasTalked(person: string, since: number, ledger: Ledger): boolean {
  return touchesWith(ledger, person).some(({ at, touch }) => at >= since && isConversation(touch));
}
