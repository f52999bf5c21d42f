/** "What do I know of Ana?": a person's card, front and back. V1 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { exchangeSchema } from '../formats/notebook/touch-schema.ts';
import { followUpSchema, stoppedSchema, threadSchema } from './agenda-schemas.ts';
import {
  meetingRecord,
  namedSchema,
  opportunityRecord,
  personRecord,
  referralRecord,
  touchRecord,
} from './record-schemas.ts';
import { refusing } from './refusals.ts';
import { manyOf } from './many-of.ts';

const exchanged = exchangeSchema.extend({ touch: idSchema, at: instantSchema });

export const showPerson = oc
  .route({ method: 'GET', path: '/people/{id}', tags: ['people'], summary: 'Show a person with their history' })
  .errors(refusing('not-found'))
  .input(z.strictObject({ id: idSchema }))
  .output(
    z.object({
      person: personRecord,
      organization: namedSchema.exactOptional(),
      stopped: stoppedSchema.exactOptional(),
      /** Owed or planned, soonest first. */
      followUps: manyOf(followUpSchema),
      threads: manyOf(threadSchema),
      /** Newest first, at most 200. */
      touches: manyOf(touchRecord),
      touchCount: z.int().min(0),
      meetings: manyOf(meetingRecord),
      /** Those that they gave, and those that led to them. */
      referrals: manyOf(referralRecord),
      opportunities: manyOf(opportunityRecord),
      groups: manyOf(namedSchema.extend({ role: z.string().exactOptional(), fit: z.boolean().exactOptional() })),
      /** What each gave the other, the newest first, at most 200 of each. T10 */
      gave: manyOf(exchanged),
      received: manyOf(exchanged),
      /** Given minus received, weighed; a referral counts 3. Positive where you gave more. V4 */
      balance: z.number(),
      /** Everybody else who is named above. */
      people: manyOf(namedSchema),
    }),
  );
