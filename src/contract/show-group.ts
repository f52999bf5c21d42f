/** "What do I know of this association?": a group with its people, its meetings and what is owed for it. F10–F12 V6 V7 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { associationRecord } from './association-record.ts';
import { groupAdviceSchema, groupStateSchema } from './group-states.ts';
import { manyOf } from './many-of.ts';
import { meetingStateSchema } from './meeting-states.ts';
import { groupRecord, namedSchema, touchRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';
import { groupOfToday } from './todays-agenda.ts';

const comingMeeting = z.object({
  starts: instantSchema,
  ends: instantSchema,
  place: z.string().exactOptional(),
  /** The meeting that was scheduled; a date of the group's rule has none yet. */
  meeting: idSchema.exactOptional(),
  state: meetingStateSchema,
});

export const showGroup = oc
  .route({
    method: 'GET',
    path: '/groups/{id}',
    tags: ['groups'],
    summary: 'Show a group with its people and meetings',
  })
  .errors(refusing('not-found'))
  .input(z.strictObject({ id: idSchema }))
  .output(
    z.object({
      group: groupRecord,
      state: groupStateSchema,
      /** None of a group that was left. */
      advice: groupAdviceSchema.exactOptional(),
      /** How many of its people fit. V6 */
      fitting: z.int().min(0),
      parent: namedSchema.exactOptional(),
      chapters: manyOf(namedSchema.extend({ state: groupStateSchema })),
      /** What the directory says of it. */
      association: associationRecord.exactOptional(),
      /** Met at its meetings and no members yet, the latest first. */
      met: manyOf(namedSchema),
      /** Those that took place and were not logged, then those ahead, in their order. */
      meetings: manyOf(comingMeeting),
      /** Newest first, at most 200. */
      touches: manyOf(touchRecord),
      attended: z.int().min(0),
      /** What is owed for it. */
      groups: manyOf(groupOfToday),
      /** Everybody who is named above. */
      names: manyOf(namedSchema),
    }),
  );
