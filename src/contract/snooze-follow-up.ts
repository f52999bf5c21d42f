/** "Remind me on Monday": moves a follow-up to an instant, or to the whole of a day. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { remarkSchema } from '../formats/notebook/text-schemas.ts';
import { instantOrDateSchema } from '../formats/notebook/time-schemas.ts';
import { keySchema } from '../formats/notebook/touch-schema.ts';
import { commandId } from './command-fields.ts';
import { decided } from './decided.ts';
import { refusing } from './refusals.ts';

export const snoozeFollowUp = oc
  .route({
    method: 'POST',
    path: '/decisions/snooze',
    tags: ['decisions'],
    summary: 'Snooze a follow-up',
    successStatus: 201,
  })
  .errors(refusing('not-found', 'command-reused', 'already-ended', 'already-past'))
  .input(
    z.strictObject({ commandId, key: keySchema, until: instantOrDateSchema, reason: remarkSchema.exactOptional() }),
  )
  .output(decided);
