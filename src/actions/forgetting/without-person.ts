/** Facts as they stay when a person is taken out of them. */

import { threadOf } from '../../core/engine/ledger.ts';
import type { Group } from '../../core/facts/group.ts';
import type { Meeting } from '../../core/facts/meeting.ts';
import type { Person } from '../../core/facts/person.ts';
import type { Opportunity } from '../../core/facts/opportunity.ts';
import type { Touch } from '../../core/facts/touch.ts';
import { changed } from '../changed.ts';
import type { Traces } from './traces.ts';

/** Of a talk with nobody else stays that it took place, for the opportunity's or the group's sake, but no word of it. */
export function touchWithout(touch: Touch, { person, going }: Traces): Touch {
  const people = touch.people.filter((id) => id !== person);
  const wasTheirs = touch.people.length > 0 && people.length === 0;
  const goes = (id: string | undefined): boolean => id !== undefined && going.has(id);
  const answers = touch.answers?.filter(
    (key) =>
      !threadOf(key)
        .split('/')
        .some((id) => going.has(id)),
  );
  return changed<Touch>(touch, {
    people,
    ...(wasTheirs && { summary: null, promised: null, gave: null, received: null }),
    ...(goes(touch.referral) && { referral: null }),
    ...(goes(touch.meeting) && { meeting: null }),
    ...(answers !== undefined && { answers: answers.length === 0 ? null : answers }),
  });
}

export function meetingWithout(meeting: Meeting, { person }: Traces): Meeting {
  const people = meeting.people.filter((id) => id !== person);
  const wasTheirs = meeting.people.length > 0 && people.length === 0;
  return changed<Meeting>(meeting, { people, ...(wasTheirs && { agenda: null, notes: null }) });
}

export function opportunityWithout(opportunity: Opportunity, { person }: Traces): Opportunity {
  const contacts = opportunity.contacts?.filter((id) => id !== person) ?? [];
  return changed<Opportunity>(opportunity, { contacts: contacts.length === 0 ? null : contacts });
}

export function groupWithout(group: Group, { person }: Traces): Group {
  const members = group.members?.filter((member) => member.person !== person) ?? [];
  return changed<Group>(group, { members: members.length === 0 ? null : members });
}

export function lookalikeWithout(lookalike: Person, { person }: Traces): Person {
  const others = lookalike.distinctFrom?.filter((id) => id !== person) ?? [];
  return changed<Person>(lookalike, { distinctFrom: others.length === 0 ? null : others });
}
