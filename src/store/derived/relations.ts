/** How facts hang together: from the ids in one column of a table to those in another. */

import type { Database } from '../database.ts';
import type { Relation } from '../queries/related.ts';

const relation = (table: keyof Database, from: string, to: string): Relation => ({ in: table, from, to });

export const relations = {
  touchesWithPeople: relation('touch_people', 'person_id', 'touch_id'),
  peopleOfTouches: relation('touch_people', 'touch_id', 'person_id'),
  touchesAboutOpportunities: relation('touches', 'opportunity_id', 'id'),
  touchesOfMeetings: relation('touches', 'meeting_id', 'id'),
  touchesInGroups: relation('touches', 'group_id', 'id'),
  touchesNaming: relation('touch_refs', 'ref', 'touch_id'),
  touchesAboutReferrals: relation('touches', 'referral_id', 'id'),
  opportunitiesOfTouches: relation('touches', 'id', 'opportunity_id'),
  meetingsOfTouches: relation('touches', 'id', 'meeting_id'),
  meetingsWithPeople: relation('meeting_people', 'person_id', 'meeting_id'),
  meetingsAboutOpportunities: relation('meetings', 'opportunity_id', 'id'),
  peopleOfMeetings: relation('meeting_people', 'meeting_id', 'person_id'),
  opportunitiesOfMeetings: relation('meetings', 'id', 'opportunity_id'),
  opportunitiesOfContacts: relation('opportunity_contacts', 'person_id', 'opportunity_id'),
  contactsOfOpportunities: relation('opportunity_contacts', 'opportunity_id', 'person_id'),
  groupsOfMembers: relation('group_members', 'person_id', 'group_id'),
  membersOfGroups: relation('group_members', 'group_id', 'person_id'),
  peopleOfOrganizations: relation('people', 'organization_id', 'id'),
  opportunitiesOfOrganizations: relation('opportunities', 'organization_id', 'id'),
  referredBy: relation('referrals', 'from_id', 'to_id'),
  referrersOf: relation('referrals', 'to_id', 'from_id'),
  referralsFrom: relation('referrals', 'from_id', 'id'),
  referralsTo: relation('referrals', 'to_id', 'id'),
  intentsToward: relation('intents', 'person_id', 'id'),
  recallsOfPeople: relation('recalls', 'person_id', 'id'),
  decisionsNaming: relation('decision_refs', 'ref', 'decision_id'),
  peopleOfThreads: relation('derived_threads', 'id', 'person_id'),
  opportunitiesOfThreads: relation('derived_threads', 'id', 'opportunity_id'),
  groupsOfThreads: relation('derived_threads', 'id', 'group_id'),
  peopleOwedInThreads: relation('derived_follow_ups', 'thread', 'person_id'),
  opportunitiesOfThreadsWith: relation('derived_threads', 'person_id', 'opportunity_id'),
  peopleOfThreadsAbout: relation('derived_threads', 'opportunity_id', 'person_id'),
  organizationsOfPeople: relation('people', 'id', 'organization_id'),
} as const satisfies Readonly<Record<string, Relation>>;

export type Named = keyof typeof relations;
