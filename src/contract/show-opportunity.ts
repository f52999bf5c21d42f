/** "How does it stand at Northwind?": a position with its people, rounds and threads. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { followUpSchema, threadSchema } from './agenda-schemas.ts';
import { meetingRecord, namedSchema, opportunityRecord, touchRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const showOpportunity = oc
  .route({ method: 'GET', path: '/opportunities/{id}', tags: ['opportunities'], summary: 'Show an opportunity' })
  .errors(refusing('not-found'))
  .input(z.strictObject({ id: idSchema }))
  .output(
    z.object({
      opportunity: opportunityRecord,
      organization: namedSchema.exactOptional(),
      followUps: z.array(followUpSchema),
      threads: z.array(threadSchema),
      /** Newest first, at most 200. */
      touches: z.array(touchRecord),
      meetings: z.array(meetingRecord),
      /** Everybody who is named above. */
      people: z.array(namedSchema),
    }),
  );
