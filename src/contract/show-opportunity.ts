/** "How does it stand at Northwind?": a position with its people, rounds and threads. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { channels } from '../core/facts/touch.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { followUpSchema, followUpStateSchema, threadSchema } from './agenda-schemas.ts';
import { meetingRecord, namedSchema, opportunityRecord, touchRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';
import { manyOf } from './many-of.ts';

/** What somebody has to do with a position, the weightiest first. */
const opportunityRoles = ['ask-for', 'contact', 'interviewer', 'sent-you', 'to-meet', 'in-touch'] as const;

const personThere = namedSchema.extend({
  title: z.string().exactOptional(),
  roles: manyOf(z.enum(opportunityRoles)),
  /** Nothing may be asked of them. C7 */
  isStopped: z.boolean(),
});

/** An interview, and the thanks for it. J1 J2 T5 */
const round = z.object({
  touch: idSchema,
  /** Counts from 1. */
  round: z.int().min(1),
  at: instantSchema,
  channel: z.enum(channels),
  people: manyOf(idSchema),
  thanks: manyOf(
    z.object({
      key: z.string(),
      person: idSchema,
      title: z.string(),
      due: instantSchema,
      state: followUpStateSchema,
    }),
  ),
});

export const showOpportunity = oc
  .route({ method: 'GET', path: '/opportunities/{id}', tags: ['opportunities'], summary: 'Show an opportunity' })
  .errors(refusing('not-found'))
  .input(z.strictObject({ id: idSchema }))
  .output(
    z.object({
      opportunity: opportunityRecord,
      organization: namedSchema.exactOptional(),
      search: z.object({ id: idSchema, goal: z.string() }).exactOptional(),
      followUps: manyOf(followUpSchema),
      threads: manyOf(
        threadSchema.extend({
          playbookTitle: z.string(),
          /** Why it stands so, or what would change it. */
          why: z.string(),
        }),
      ),
      /** The first round first. */
      rounds: manyOf(round),
      /** Newest first, at most 200. */
      touches: manyOf(touchRecord),
      touchCount: z.int().min(0),
      meetings: manyOf(meetingRecord),
      /** Everybody who is named above, and who sent the owner to them; the contacts first, in their order. */
      people: manyOf(personThere),
    }),
  );
