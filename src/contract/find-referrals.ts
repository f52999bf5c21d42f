/** "Whom do I still owe an answer?": referrals with the state of each loop. F1–F3 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { manyOf } from './many-of.ts';
import { pageFields, pageOf } from './paging.ts';
import { referralRecord } from './record-schemas.ts';
import { loopStateSchema } from './referral-states.ts';
import { groupOfToday } from './todays-agenda.ts';

const personOfLoop = z.object({
  id: idSchema,
  name: z.string(),
  title: z.string().exactOptional(),
  organizationName: z.string().exactOptional(),
});

const loop = z.object({
  referral: referralRecord,
  from: personOfLoop,
  to: personOfLoop,
  state: loopStateSchema,
  /** F1: the call is late, and both expect it. */
  atRisk: z.boolean(),
  /** The first talk with the one referred to. */
  reachedAt: instantSchema.exactOptional(),
  /** When the referrer heard what came of it. */
  toldAt: instantSchema.exactOptional(),
  /** Keys of what is owed for it, the soonest first. */
  followUps: manyOf(z.string()),
});

export const findReferrals = oc
  .route({ method: 'GET', path: '/referrals', tags: ['referrals'], summary: 'Find referrals and what they owe' })
  .input(
    z.strictObject({
      open: z.enum(['yes', 'no']).exactOptional().describe('whether anything is still to come of the loop'),
      person: idSchema.exactOptional().describe('who referred, or was referred to'),
      ...pageFields(100),
    }),
  )
  .output(
    pageOf(loop).extend({
      /** Of all that were asked for, whatever the page. */
      openCount: z.int().min(0),
      /** What is owed for the referrals of this page, by person. */
      groups: manyOf(groupOfToday),
    }),
  );
