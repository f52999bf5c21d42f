/** "I want to ask him for an informational interview", or to be in touch again. C2 V10 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { intentSchema } from '../formats/notebook/intent-schema.ts';
import { adviceSchema } from './agenda-schemas.ts';
import { commandId, newId } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { intentRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';
import { manyOf } from './many-of.ts';

export const askPerson = oc
  .route({
    method: 'POST',
    path: '/intents',
    tags: ['people'],
    successStatus: 201,
    summary: 'Plan to ask for an informational interview, or to reconnect',
  })
  .errors(refusing('command-reused', 'id-taken', 'not-found', 'person-stopped', 'already-asked'))
  .input(intentSchema.omit({ at: true }).extend({ commandId, id: newId }))
  .output(
    z.object({
      intent: intentRecord,
      /** V10 T10: a cold ask, a balance to mend first. */
      advice: manyOf(adviceSchema),
      ...consequences,
    }),
  );
