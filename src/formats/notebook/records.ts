/** The kinds of record in a notebook, in the order in which the file has them, each with its schema. */

import type { z } from 'zod';
import type { Notebook } from '../../core/facts/notebook.ts';
import { decisionSchema } from './decision-schema.ts';
import { groupSchema } from './group-schema.ts';
import { intentSchema } from './intent-schema.ts';
import { meetingSchema } from './meeting-schema.ts';
import { opportunitySchema } from './opportunity-schema.ts';
import { organizationSchema } from './organization-schema.ts';
import { personSchema } from './person-schema.ts';
import { playbookSchema } from './playbook-schema.ts';
import { recallSchema } from './recall-schema.ts';
import { referralSchema } from './referral-schema.ts';
import { scriptSchema } from './script-schema.ts';
import { searchSchema } from './search-schema.ts';
import { touchSchema } from './touch-schema.ts';

export type RecordKind = Exclude<keyof Notebook, 'owner'>;

export const recordSchemas = {
  searches: searchSchema,
  organizations: organizationSchema,
  people: personSchema,
  opportunities: opportunitySchema,
  referrals: referralSchema,
  intents: intentSchema,
  meetings: meetingSchema,
  groups: groupSchema,
  touches: touchSchema,
  decisions: decisionSchema,
  playbooks: playbookSchema,
  scripts: scriptSchema,
  recalls: recallSchema,
} as const satisfies { readonly [Kind in RecordKind]: z.ZodType<Notebook[Kind][number]> };

/** What one of each is called. */
export const recordNouns: Readonly<Record<RecordKind, string>> = {
  searches: 'search',
  organizations: 'organization',
  people: 'person',
  opportunities: 'opportunity',
  referrals: 'referral',
  intents: 'intent',
  meetings: 'meeting',
  groups: 'group',
  touches: 'touch',
  decisions: 'decision',
  playbooks: 'playbook',
  scripts: 'script',
  recalls: 'recall',
};

export const recordKinds = Object.keys(recordSchemas) as readonly RecordKind[];

export const notebookFormat = 'sundown.notebook';
export const notebookVersion = 1;
