/** "I took the job", or it came to nothing; a verdict of null opens it again. F5 T4 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { outcomeVerdicts } from '../core/facts/opportunity.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { opportunityRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const settleOpportunity = oc
  .route({
    method: 'POST',
    path: '/opportunities/{id}/settle',
    tags: ['opportunities'],
    summary: 'Settle an opportunity for good',
  })
  .errors(refusing('not-found', 'stale-version', 'command-reused', 'already-settled', 'not-yet-happened'))
  .input(
    z.strictObject({
      commandId,
      id: idSchema,
      version,
      verdict: z.enum(outcomeVerdicts).nullable(),
      at: instantSchema.exactOptional().describe('now, unless given'),
    }),
  )
  .output(z.object({ opportunity: opportunityRecord, ...consequences }));
