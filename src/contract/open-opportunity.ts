/** "There may be a position at Northwind": open, or only sensed. T11 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { opportunitySchema } from '../formats/notebook/opportunity-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { commandId, newId } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { opportunityRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const openOpportunity = oc
  .route({
    method: 'POST',
    path: '/opportunities',
    tags: ['opportunities'],
    summary: 'Open an opportunity',
    successStatus: 201,
  })
  .errors(refusing('command-reused', 'id-taken', 'not-found', 'not-yet-happened'))
  .input(
    opportunitySchema
      .omit({ outcome: true })
      .extend({ commandId, id: newId, openedAt: instantSchema.exactOptional().describe('now, unless given') }),
  )
  .output(z.object({ opportunity: opportunityRecord, ...consequences }));
