/** "Let me try again": takes a thread out of the holding file. T4 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { remarkSchema } from '../formats/notebook/text-schemas.ts';
import { keySchema } from '../formats/notebook/touch-schema.ts';
import { commandId } from './command-fields.ts';
import { decided } from './decided.ts';
import { refusing } from './refusals.ts';

export const wakeThread = oc
  .route({
    method: 'POST',
    path: '/decisions/wake',
    tags: ['decisions'],
    summary: 'Wake a parked thread',
    successStatus: 201,
  })
  .errors(refusing('not-found', 'command-reused', 'not-parked'))
  .input(z.strictObject({ commandId, thread: keySchema, reason: remarkSchema.exactOptional() }))
  .output(decided);
