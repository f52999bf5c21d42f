/** "It came back to me", or it did not: one answer in Faces. V3 V5 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { recallSchema } from '../formats/notebook/recall-schema.ts';
import { dateSchema, instantSchema } from '../formats/notebook/time-schemas.ts';
import { commandId, newId, record } from './command-fields.ts';
import { refusing } from './refusals.ts';

export const recallFace = oc
  .route({
    method: 'POST',
    path: '/faces/recalls',
    tags: ['faces'],
    successStatus: 201,
    summary: 'Say how well a face, a name or a background came to mind',
  })
  .errors(refusing('command-reused', 'id-taken', 'not-found'))
  .input(
    recallSchema.extend({
      commandId,
      id: newId,
      at: instantSchema.exactOptional().describe('when it was answered; else, or where that lies ahead, now'),
    }),
  )
  .output(
    z.object({
      recall: recallSchema.extend(record),
      /** When the same is asked again. */
      nextOn: dateSchema,
    }),
  );
