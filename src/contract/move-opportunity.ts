/** "It is advertised now": moves a position along the stages of the System. T11 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { stages } from '../core/facts/opportunity.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { opportunityRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const moveOpportunity = oc
  .route({
    method: 'POST',
    path: '/opportunities/{id}/move',
    tags: ['opportunities'],
    summary: 'Move an opportunity to a stage',
  })
  .errors(refusing('not-found', 'stale-version', 'command-reused', 'already-settled'))
  .input(z.strictObject({ commandId, id: idSchema, version, stage: z.enum(stages) }))
  .output(z.object({ opportunity: opportunityRecord, ...consequences }));
