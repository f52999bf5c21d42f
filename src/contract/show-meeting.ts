/** "What do I need for the talk with Ana?": everything before, during and after one meeting. C1 C10 C11 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { manyOf } from './many-of.ts';
import { meetingStateSchema } from './meeting-states.ts';
import {
  meetingRecord,
  namedSchema,
  opportunityRecord,
  organizationRecord,
  personRecord,
  referralRecord,
  touchRecord,
} from './record-schemas.ts';
import { refusing } from './refusals.ts';
import { brief, groupOfToday } from './todays-agenda.ts';

export const showMeeting = oc
  .route({ method: 'GET', path: '/meetings/{id}', tags: ['meetings'], summary: 'Show a meeting with what it takes' })
  .errors(refusing('not-found'))
  .input(z.strictObject({ id: idSchema }))
  .output(
    z.object({
      meeting: meetingRecord,
      state: meetingStateSchema,
      /** Those who take part, in the order of the meeting. */
      people: manyOf(personRecord.omit({ photo: true })),
      /** What to know of each before the talk. */
      briefs: manyOf(brief.extend({ person: idSchema })),
      /** Where they work. */
      organizations: manyOf(organizationRecord),
      opportunity: opportunityRecord.exactOptional(),
      /** Of an interview: which it is on its position, from 1. */
      round: z.int().min(1).exactOptional(),
      group: namedSchema.exactOptional(),
      /** What else is open where they work. */
      openings: manyOf(opportunityRecord),
      /** What was logged of it, oldest first. */
      touches: manyOf(touchRecord),
      /** To whom its people sent the owner from then on, oldest first. C3 */
      referrals: manyOf(referralRecord),
      /** What is owed because of it, by person. */
      groups: manyOf(groupOfToday),
      /** Everybody who is named above. */
      names: manyOf(namedSchema),
    }),
  );
