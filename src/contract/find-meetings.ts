/** "When do we meet?": meetings ahead or past, of a span of time, a person, an opportunity or a group. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { pageFields, pageOf } from './paging.ts';
import { meetingRecord, namedSchema } from './record-schemas.ts';
import { manyOf } from './many-of.ts';
import { meetingStateSchema } from './meeting-states.ts';

export const findMeetings = oc
  .route({
    method: 'GET',
    path: '/meetings',
    tags: ['meetings'],
    summary: 'Find meetings, by when they start; past ones the latest first',
  })
  .input(
    z.strictObject({
      from: instantSchema.exactOptional().describe('starts at or after'),
      until: instantSchema.exactOptional().describe('starts before'),
      when: z.enum(['ahead', 'past']).exactOptional().describe('by whether they are over'),
      person: idSchema.exactOptional(),
      opportunity: idSchema.exactOptional(),
      group: idSchema.exactOptional(),
      ...pageFields(100),
    }),
  )
  .output(pageOf(meetingRecord.extend({ names: manyOf(namedSchema), state: meetingStateSchema })));
