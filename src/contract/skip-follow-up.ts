/** "Not this one": a follow-up is left out, with a reason. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { remarkSchema } from '../formats/notebook/text-schemas.ts';
import { keySchema } from '../formats/notebook/touch-schema.ts';
import { commandId } from './command-fields.ts';
import { decided } from './decided.ts';
import { refusing } from './refusals.ts';

export const skipFollowUp = oc
  .route({
    method: 'POST',
    path: '/decisions/skip',
    tags: ['decisions'],
    summary: 'Skip a follow-up',
    successStatus: 201,
  })
  .errors(refusing('not-found', 'command-reused', 'already-ended'))
  .input(z.strictObject({ commandId, key: keySchema, reason: remarkSchema.exactOptional() }))
  .output(decided);
