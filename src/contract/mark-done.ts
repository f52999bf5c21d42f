/** "Done": a follow-up was carried out; where it reached somebody, log the touch instead. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { keySchema } from '../formats/notebook/touch-schema.ts';
import { remarkSchema } from '../formats/notebook/text-schemas.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { commandId } from './command-fields.ts';
import { decided } from './decided.ts';
import { refusing } from './refusals.ts';

export const markDone = oc
  .route({
    method: 'POST',
    path: '/decisions/done',
    tags: ['decisions'],
    summary: 'Mark a follow-up done',
    successStatus: 201,
  })
  .errors(refusing('not-found', 'command-reused', 'already-ended', 'not-yet-happened'))
  .input(
    z.strictObject({
      commandId,
      key: keySchema,
      at: instantSchema.exactOptional().describe('when it was done; now, unless given'),
      reason: remarkSchema.exactOptional(),
    }),
  )
  .output(decided);
