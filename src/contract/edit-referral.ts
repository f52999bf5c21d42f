/** "No, it was Bo who sent me there": corrects a referral. F1 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { referralSchema } from '../formats/notebook/referral-schema.ts';
import { changesOf } from './changes-of.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { referralRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const editReferral = oc
  .route({ method: 'PATCH', path: '/referrals/{id}', tags: ['referrals'], summary: 'Correct a referral' })
  .errors(refusing('not-found', 'stale-version', 'command-reused', 'does-not-fit', 'not-yet-happened'))
  .input(z.strictObject({ commandId, id: idSchema, version, changes: changesOf(referralSchema.omit({ id: true })) }))
  .output(z.object({ referral: referralRecord, ...consequences }));
