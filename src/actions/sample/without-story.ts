/**
 * What stays of a notebook when the sample story is taken out: everything about the owner's own people, positions and
 * groups. What was only tried on the story goes with it.
 */

import { threadOf } from '../../core/engine/ledger.ts';
import type { Decision } from '../../core/facts/decision.ts';
import type { Group } from '../../core/facts/group.ts';
import type { Meeting } from '../../core/facts/meeting.ts';
import type { Notebook } from '../../core/facts/notebook.ts';
import type { Opportunity } from '../../core/facts/opportunity.ts';
import type { Touch } from '../../core/facts/touch.ts';
import { changed } from '../changed.ts';

type List = Exclude<keyof Notebook, 'owner'>;
export type Facts = Pick<Notebook, List>;
type Ids = { readonly [Name in List]: ReadonlySet<string> };

/** Of every list what stays, as it then reads. A fact that nothing was taken out of is the same object. */
export function withoutStory(facts: Facts, story: Ids): Facts {
  const isOwn = (list: List, id: string | undefined): id is string => id !== undefined && !story[list].has(id);
  const own = <Fact extends { readonly id: string }>(list: List, all: readonly Fact[]): readonly Fact[] =>
    all.filter(({ id }) => isOwn(list, id));

  const people = own('people', facts.people);
  const opportunities = own('opportunities', facts.opportunities).map(opportunityLeft);
  const employers = new Set([...people, ...opportunities].map(({ organization }) => organization));
  const referrals = facts.referrals.filter(
    ({ id, from, to }) => isOwn('referrals', id) && isOwn('people', from) && isOwn('people', to),
  );
  const intents = own('intents', facts.intents).filter(({ person }) => isOwn('people', person));
  const recalls = own('recalls', facts.recalls).filter(({ person }) => isOwn('people', person));
  const meetings = own('meetings', facts.meetings).map(meetingLeft).filter(isAboutSomething);
  const left = {
    referrals: new Set(referrals.map(({ id }) => id)),
    meetings: new Set(meetings.map(({ id }) => id)),
  };
  const touches = own('touches', facts.touches).map(touchLeft).filter(isAboutSomething);
  const stays = {
    ...facts,
    searches: own('searches', facts.searches),
    organizations: facts.organizations.filter(({ id }) => isOwn('organizations', id) || employers.has(id)),
    people,
    opportunities,
    referrals,
    intents,
    recalls,
    groups: own('groups', facts.groups).map(groupLeft),
    meetings,
    touches,
  };
  const gone = idsGone(facts, stays);
  const decisions = own('decisions', facts.decisions).filter((decision) => !speaksOf(decision, gone));
  return { ...stays, touches: touches.map((touch) => withoutAnswersTo(touch, gone)), decisions };

  function opportunityLeft(opportunity: Opportunity): Opportunity {
    const contacts = opportunity.contacts?.filter((id) => isOwn('people', id));
    const isElsewhere = opportunity.search !== undefined && !isOwn('searches', opportunity.search);
    if (contacts?.length === opportunity.contacts?.length && !isElsewhere) return opportunity;
    return changed<Opportunity>(opportunity, {
      contacts: contacts === undefined || contacts.length === 0 ? null : contacts,
      ...(isElsewhere && { search: null }),
    });
  }

  function groupLeft(group: Group): Group {
    const members = group.members?.filter(({ person }) => isOwn('people', person));
    const isBelow = group.parent !== undefined && !isOwn('groups', group.parent);
    if (members?.length === group.members?.length && !isBelow) return group;
    return changed<Group>(group, {
      members: members === undefined || members.length === 0 ? null : members,
      ...(isBelow && { parent: null }),
    });
  }

  function meetingLeft(meeting: Meeting): Meeting {
    const ownPeople = meeting.people.filter((id) => isOwn('people', id));
    const astray = {
      ...(!isOwn('opportunities', meeting.opportunity) && { opportunity: null }),
      ...(!isOwn('groups', meeting.group) && { group: null }),
    };
    return same(meeting, changed<Meeting>(meeting, { people: ownPeople, ...astray }));
  }

  function touchLeft(touch: Touch): Touch {
    const ownPeople = touch.people.filter((id) => isOwn('people', id));
    const astray = {
      ...(!isOwn('opportunities', touch.opportunity) && { opportunity: null }),
      ...(!isOwn('groups', touch.group) && { group: null }),
      ...(!left.referrals.has(touch.referral ?? '') && { referral: null }),
      ...(!left.meetings.has(touch.meeting ?? '') && { meeting: null }),
    };
    return same(touch, changed<Touch>(touch, { people: ownPeople, ...astray }));
  }
}

/** The record before, where nothing was taken out of it. */
function same<Fact extends Touch | Meeting>(before: Fact, after: Fact): Fact {
  const isSame =
    before.people.length === after.people.length && Object.keys(before).length === Object.keys(after).length;
  return isSame ? before : after;
}

function isAboutSomething({ people, opportunity, group }: Touch | Meeting): boolean {
  return people.length > 0 || opportunity !== undefined || group !== undefined;
}

function idsGone(before: Facts, after: Facts): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const [list, facts] of Object.entries(after) as [List, readonly { readonly id: string }[]][]) {
    const staying = new Set(facts.map(({ id }) => id));
    for (const { id } of before[list]) if (!staying.has(id)) gone.add(id);
  }
  return gone;
}

function names(key: string, ids: ReadonlySet<string>): boolean {
  return threadOf(key)
    .split('/')
    .some((part) => ids.has(part));
}

function speaksOf({ key }: Decision, gone: ReadonlySet<string>): boolean {
  return names(key, gone);
}

function withoutAnswersTo(touch: Touch, gone: ReadonlySet<string>): Touch {
  const answers = touch.answers?.filter((key) => !names(key, gone));
  if (answers?.length === touch.answers?.length) return touch;
  return changed<Touch>(touch, { answers: answers === undefined || answers.length === 0 ? null : answers });
}
