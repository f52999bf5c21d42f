/** All kinds of fact, in an order in which each may refer only to those before it (a group also to other groups). */

import type { Decision } from '../../core/facts/decision.ts';
import type { Group } from '../../core/facts/group.ts';
import type { Intent } from '../../core/facts/intent.ts';
import type { Meeting } from '../../core/facts/meeting.ts';
import type { Notebook } from '../../core/facts/notebook.ts';
import type { Opportunity } from '../../core/facts/opportunity.ts';
import type { OwnScript } from '../../core/scripts/script.ts';
import type { Organization } from '../../core/facts/organization.ts';
import type { Person } from '../../core/facts/person.ts';
import type { Playbook } from '../../core/playbooks/playbook.ts';
import type { Recall } from '../../core/facts/recall.ts';
import type { Referral } from '../../core/facts/referral.ts';
import type { Search } from '../../core/facts/search.ts';
import type { Touch } from '../../core/facts/touch.ts';
import type { Codec } from './codec.ts';
import { decisionKind } from './decision-kind.ts';
import type { Findable, JoinedList } from './fact-kind.ts';
import { groupKind } from './group-kind.ts';
import { intentKind } from './intent-kind.ts';
import { meetingKind } from './meeting-kind.ts';
import { opportunityKind } from './opportunity-kind.ts';
import { organizationKind } from './organization-kind.ts';
import { personKind } from './person-kind.ts';
import { playbookKind } from './playbook-kind.ts';
import { recallKind } from './recall-kind.ts';
import { referralKind } from './referral-kind.ts';
import { scriptKind } from './script-kind.ts';
import { searchKind } from './search-kind.ts';
import { touchKind } from './touch-kind.ts';

export interface Facts {
  readonly search: Search;
  readonly organization: Organization;
  readonly person: Person;
  readonly opportunity: Opportunity;
  readonly referral: Referral;
  readonly intent: Intent;
  readonly group: Group;
  readonly meeting: Meeting;
  readonly touch: Touch;
  readonly decision: Decision;
  readonly playbook: Playbook;
  readonly script: OwnScript;
  readonly recall: Recall;
}

export type KindName = keyof Facts;

/** A kind of fact, whichever it is. */
export interface AnyKind {
  readonly table: string;
  readonly fields: Readonly<Record<string, Codec<unknown>>>;
  readonly lists: Readonly<Record<string, JoinedList<unknown>>>;
  readonly pictures?: readonly string[];
  findable?(fact: unknown): Findable | undefined;
}

export const everyKind = {
  search: searchKind,
  organization: organizationKind,
  person: personKind,
  opportunity: opportunityKind,
  referral: referralKind,
  intent: intentKind,
  group: groupKind,
  meeting: meetingKind,
  touch: touchKind,
  decision: decisionKind,
  playbook: playbookKind,
  script: scriptKind,
  recall: recallKind,
} as const satisfies Readonly<Record<KindName, AnyKind>>;

export const kindNames = Object.keys(everyKind) as readonly KindName[];

/** The list of a notebook in which a kind stands. */
export const listOfKind = {
  search: 'searches',
  organization: 'organizations',
  person: 'people',
  opportunity: 'opportunities',
  referral: 'referrals',
  intent: 'intents',
  group: 'groups',
  meeting: 'meetings',
  touch: 'touches',
  decision: 'decisions',
  playbook: 'playbooks',
  script: 'scripts',
  recall: 'recalls',
} as const satisfies Readonly<Record<KindName, keyof Notebook>>;

export type ListName = (typeof listOfKind)[KindName];

export const kindOfList = Object.fromEntries(kindNames.map((kind) => [listOfKind[kind], kind])) as Readonly<
  Record<ListName, KindName>
>;
