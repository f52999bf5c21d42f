/** "Who do I know there?": who works at an organization or had to do with it, whom to ask first. V5 C7 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { circleSchema } from '../formats/notebook/owner-schema.ts';
import { lineUpTo } from '../formats/notebook/text-schemas.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { manyOf } from './many-of.ts';
import { namedSchema } from './record-schemas.ts';

const acquaintance = namedSchema.extend({
  title: z.string().exactOptional(),
  /** Where they work now. */
  organization: namedSchema.exactOptional(),
  circle: circleSchema.exactOptional(),
  /** When you last talked with each other, not only wrote. */
  lastTalkAt: instantSchema.exactOptional(),
  /** Works there now; else had to do with a position there. */
  isThere: z.boolean(),
  /** Nothing may be asked of them. C7 */
  isStopped: z.boolean(),
});

export const whoIsThere = oc
  .route({ method: 'GET', path: '/people/at', tags: ['people'], summary: 'Tell who is known at an organization' })
  .input(
    z.strictObject({
      organization: z
        .union([idSchema, lineUpTo(200)])
        .describe('its id, or a name of it in full, with or without Inc.'),
      limit: z.coerce.number<number>().int().min(1).max(1_000).default(50),
    }),
  )
  .output(
    z.object({
      /** All that go by that name: an organization and its parts. */
      organizations: manyOf(namedSchema),
      /** Whom to ask first comes first. */
      people: manyOf(acquaintance),
      total: z.int().min(0),
    }),
  );
