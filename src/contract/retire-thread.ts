/** "Let this one go": ends a thread with everything that it still owes. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { remarkSchema } from '../formats/notebook/text-schemas.ts';
import { keySchema } from '../formats/notebook/touch-schema.ts';
import { commandId } from './command-fields.ts';
import { decided } from './decided.ts';
import { refusing } from './refusals.ts';

export const retireThread = oc
  .route({
    method: 'POST',
    path: '/decisions/retire',
    tags: ['decisions'],
    summary: 'Retire a thread',
    successStatus: 201,
  })
  .errors(refusing('not-found', 'command-reused', 'already-ended'))
  .input(z.strictObject({ commandId, thread: keySchema, reason: remarkSchema.exactOptional() }))
  .output(decided);
