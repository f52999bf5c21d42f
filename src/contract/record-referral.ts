/** "Ana sent me to Bo": both now expect a call. F1 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { referralSchema } from '../formats/notebook/referral-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { commandId, newId } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { referralRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const recordReferral = oc
  .route({ method: 'POST', path: '/referrals', tags: ['referrals'], summary: 'Record a referral', successStatus: 201 })
  .errors(refusing('command-reused', 'id-taken', 'not-found', 'not-yet-happened'))
  .input(
    referralSchema
      .extend({ commandId, id: newId, at: instantSchema.exactOptional().describe('now, unless given') })
      .refine(({ from, to }) => from !== to, { message: 'nobody refers you to themselves', path: ['to'] }),
  )
  .output(z.object({ referral: referralRecord, ...consequences }));
