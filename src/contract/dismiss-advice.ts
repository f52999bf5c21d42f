/** "I know": advice that is not shown again while its reason is the same. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { keySchema } from '../formats/notebook/touch-schema.ts';
import { commandId } from './command-fields.ts';
import { decided } from './decided.ts';
import { refusing } from './refusals.ts';

export const dismissAdvice = oc
  .route({
    method: 'POST',
    path: '/decisions/dismiss',
    tags: ['decisions'],
    summary: 'Dismiss advice for good',
    successStatus: 201,
  })
  .errors(refusing('not-found', 'command-reused'))
  .input(z.strictObject({ commandId, key: keySchema.describe('the key of advice that is shown') }))
  .output(decided);
