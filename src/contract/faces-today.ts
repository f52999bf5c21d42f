/** "Whom do I know by face and name?": the two minutes of today. V3 V5 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { recallAsks } from '../core/facts/recall.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { circleSchema } from '../formats/notebook/owner-schema.ts';
import { dateSchema } from '../formats/notebook/time-schemas.ts';
import { manyOf } from './many-of.ts';
import { photoAddress } from './record-schemas.ts';

const faceCard = z.object({
  person: idSchema,
  /** What is shown, and what is to be called to mind. */
  asked: z.enum(recallAsks),
  /** Never asked before. */
  isNew: z.boolean(),
  name: z.string(),
  circle: circleSchema,
  photo: photoAddress.exactOptional(),
  title: z.string().exactOptional(),
  organizationName: z.string().exactOptional(),
  howMet: z.string().exactOptional(),
  background: z.string().exactOptional(),
  value: z.string().exactOptional(),
});

export const facesToday = oc
  .route({ method: 'GET', path: '/faces', tags: ['faces'], summary: 'Show the faces and names of today' })
  .input(z.strictObject({}))
  .output(
    z.object({
      /** The owner's day. */
      on: dateSchema,
      /** What is left of today, the most overdue first, then what is new. */
      cards: manyOf(faceCard),
      /** How many were asked today, and how many of them came to mind at once. */
      answered: z.int().min(0),
      cameBack: z.int().min(0),
      /** Due beyond what two minutes hold. */
      waiting: z.int().min(0),
      /** Everybody in a circle with whom contact is not stopped. */
      people: z.int().min(0),
      /** Of these, those without anything by which they could be asked for: no photo, position or story of a meeting. */
      bare: manyOf(z.object({ id: idSchema, name: z.string() })),
      /** When something is asked again, once nothing is left of today. */
      nextOn: dateSchema.exactOptional(),
    }),
  );
