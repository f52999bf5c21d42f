/** Facts as they stand when one person has taken the place of another in them. */

import type { Decision } from '../../core/facts/decision.ts';
import type { Group, GroupMember } from '../../core/facts/group.ts';
import type { Intent } from '../../core/facts/intent.ts';
import type { Meeting } from '../../core/facts/meeting.ts';
import type { Opportunity } from '../../core/facts/opportunity.ts';
import type { Person } from '../../core/facts/person.ts';
import type { Referral } from '../../core/facts/referral.ts';
import type { Touch } from '../../core/facts/touch.ts';
import type { NamingKind } from './facts-naming.ts';
import type { Facts } from '../../store/kinds/every-kind.ts';
import { movedKey } from './moved-key.ts';

export interface Move {
  readonly from: string;
  readonly to: string;
}

type Moving = { readonly [Kind in NamingKind]: (fact: Facts[Kind], move: Move) => Facts[Kind] };

/** Whoever stands in a list twice by now stands there once, in the first place. */
export const moved: Moving = {
  touch: (touch: Touch, move) => ({
    ...touch,
    people: movedIds(touch.people, move),
    ...(touch.answers && { answers: [...new Set(touch.answers.map((key) => movedKey(key, move.from, move.to)))] }),
  }),
  meeting: (meeting: Meeting, move) => ({ ...meeting, people: movedIds(meeting.people, move) }),
  referral: (referral: Referral, move) => ({
    ...referral,
    from: movedId(referral.from, move),
    to: movedId(referral.to, move),
  }),
  intent: (intent: Intent, move) => ({ ...intent, person: movedId(intent.person, move) }),
  opportunity: (opportunity: Opportunity, move) => ({
    ...opportunity,
    ...(opportunity.contacts && { contacts: movedIds(opportunity.contacts, move) }),
  }),
  group: (group: Group, move) => ({ ...group, ...(group.members && { members: movedMembers(group.members, move) }) }),
  person: (person: Person, move) => ({
    ...person,
    ...(person.distinctFrom && { distinctFrom: movedIds(person.distinctFrom, move) }),
  }),
  decision: (decision: Decision, move) => ({ ...decision, key: movedKey(decision.key, move.from, move.to) }),
};

function movedId(id: string, { from, to }: Move): string {
  return id === from ? to : id;
}

function movedIds(ids: readonly string[], move: Move): readonly string[] {
  return [...new Set(ids.map((id) => movedId(id, move)))];
}

/** Of two memberships one is left: a good fit if either was, with the role that was told. */
function movedMembers(members: readonly GroupMember[], move: Move): readonly GroupMember[] {
  const byPerson = new Map<string, GroupMember>();
  for (const member of members) {
    const person = movedId(member.person, move);
    const known = byPerson.get(person);
    byPerson.set(person, {
      ...member,
      ...known,
      person,
      ...((member.fit === true || known?.fit === true) && { fit: true }),
    });
  }
  return [...byPerson.values()];
}
