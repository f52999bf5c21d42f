/** "Put all of them in my wide circle": the same change to many cards, or to none. V1 V5 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { listOf } from '../formats/notebook/list-of.ts';
import { circleSchema } from '../formats/notebook/owner-schema.ts';
import { lineUpTo, wordsUpTo } from '../formats/notebook/text-schemas.ts';
import { commandId } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { refusing } from './refusals.ts';

const tags = listOf(lineUpTo(100), 20);

/** What is left out stays, and null clears it. */
const changes = z.strictObject({
  circle: circleSchema.nullable().exactOptional(),
  organization: idSchema.nullable().exactOptional(),
  addTags: tags.exactOptional(),
  removeTags: tags.exactOptional(),
  stop: z
    .strictObject({ reason: wordsUpTo(2_000) })
    .exactOptional()
    .describe('of those who are not stopped already'),
});

/** Each as the sender last saw them. */
const people = listOf(z.strictObject({ id: idSchema, version: z.int().min(1) }), 10_000);

export const editPeople = oc
  .route({ method: 'PATCH', path: '/people', tags: ['people'], summary: 'Change many cards at once' })
  .errors(refusing('command-reused', 'not-found', 'people-changed', 'does-not-fit'))
  .input(z.strictObject({ commandId, people, changes }))
  .output(
    z.object({
      /** How many cards say something else now. */
      changed: z.int().min(0),
      ...consequences,
    }),
  );
