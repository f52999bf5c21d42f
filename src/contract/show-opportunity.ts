/** "How does it stand at Northwind?": a position with its people, rounds and threads. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { followUpSchema, threadSchema } from './agenda-schemas.ts';
import { meetingRecord, namedSchema, opportunityRecord, touchRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';
import { manyOf } from './many-of.ts';

export const showOpportunity = oc
  .route({ method: 'GET', path: '/opportunities/{id}', tags: ['opportunities'], summary: 'Show an opportunity' })
  .errors(refusing('not-found'))
  .input(z.strictObject({ id: idSchema }))
  .output(
    z.object({
      opportunity: opportunityRecord,
      organization: namedSchema.exactOptional(),
      followUps: manyOf(followUpSchema),
      threads: manyOf(threadSchema),
      /** Newest first, at most 200. */
      touches: manyOf(touchRecord),
      meetings: manyOf(meetingRecord),
      /** Everybody who is named above. */
      people: manyOf(namedSchema),
    }),
  );
