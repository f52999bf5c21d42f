/** Facts as they stand when one person has taken the place of another in them. */

import type { Decision } from '../../core/facts/decision.ts';
import type { Group, GroupMember } from '../../core/facts/group.ts';
import type { Intent } from '../../core/facts/intent.ts';
import type { Meeting } from '../../core/facts/meeting.ts';
import type { Opportunity } from '../../core/facts/opportunity.ts';
import type { Person } from '../../core/facts/person.ts';
import type { Recall } from '../../core/facts/recall.ts';
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

/** Where both stood in a list, the one stands there now, once, in the first place. */
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
  recall: (recall: Recall, move) => ({ ...recall, person: movedId(recall.person, move) }),
  decision: (decision: Decision, move) => ({ ...decision, key: movedKey(decision.key, move.from, move.to) }),
};

function movedId(id: string, { from, to }: Move): string {
  return id === from ? to : id;
}

function movedIds(ids: readonly string[], move: Move): readonly string[] {
  if (!ids.includes(move.from)) return ids;
  const there = ids.map((id) => movedId(id, move));
  return there.filter((id, index) => id !== move.to || there.indexOf(id) === index);
}

/** Of two memberships one is left: a good fit if either was, with the role that was told. */
function movedMembers(members: readonly GroupMember[], { from, to }: Move): readonly GroupMember[] {
  const ours = members.filter(({ person }) => person === from || person === to);
  if (!ours.some(({ person }) => person === from)) return members;
  const [first, second] = ours.toSorted((a, b) => Number(a.person === from) - Number(b.person === from));
  const isFit = ours.some(({ fit }) => fit === true);
  const one = { ...second, ...first, person: to, ...(isFit && { fit: true }) };
  return members.flatMap((member) => (member === ours[0] ? [one] : ours.includes(member) ? [] : [member]));
}
