/** "What would that change?": what would come due on the owner's own facts, before and after; nothing is kept. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { playbookSchema } from '../formats/notebook/playbook-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { manyOf } from './many-of.ts';

/** A rehearsal reckons each day anew, twice. */
const longestRehearsalDays = 56;

const row = z.object({
  /** Comes due only with it, no longer with it, at another time, or as it would have. */
  what: z.enum(['added', 'gone', 'moved', 'same']),
  key: z.string(),
  title: z.string(),
  person: z.object({ id: idSchema, name: z.string() }).nullable(),
  /** Whom or what it is about. */
  heading: z.string(),
  playbookTitle: z.string(),
  /** When it would be due as things are, and with the draft. */
  before: instantSchema.nullable(),
  after: instantSchema.nullable(),
});

export const rehearsePlaybook = oc
  .route({ method: 'POST', path: '/playbooks/rehearse', tags: ['playbooks'], summary: 'Rehearse a playbook' })
  .input(
    z
      .strictObject({
        draft: playbookSchema.exactOptional().describe('a playbook as it might be'),
        without: idSchema
          .exactOptional()
          .describe('a playbook of the owner taken away, so that ours counts again, if any'),
        days: z.int().min(1).max(longestRehearsalDays).default(28),
      })
      .refine(({ draft, without }) => (draft === undefined) !== (without === undefined), {
        message: 'is missing: name a draft, or the playbook to do without, and not both',
        path: ['draft'],
      }),
  )
  .output(
    z.object({
      now: instantSchema,
      until: instantSchema,
      counts: z.object({ added: z.int(), gone: z.int(), moved: z.int(), same: z.int() }),
      /** By when they are due: all that differ, and what stays as it is of this playbook; the first few hundred. */
      rows: manyOf(row),
      total: z.int(),
    }),
  );
