/** "What does Ana look like?": the photo of a person as a picture. V3 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { photoTypes } from '../formats/notebook/person-schema.ts';
import { refusing } from './refusals.ts';

export const showPhoto = oc
  .route({
    method: 'GET',
    path: '/people/{id}/photo',
    tags: ['people'],
    summary: "Show a person's photo",
    outputStructure: 'detailed',
  })
  .errors(refusing('not-found'))
  .input(
    z.strictObject({
      id: idSchema,
      v: z.coerce
        .number<number>()
        .int()
        .min(1)
        .exactOptional()
        .describe('version of the card, for an answer that may be kept for good'),
    }),
  )
  .output(
    z.object({
      headers: z.object({ 'cache-control': z.string() }),
      body: z.union(photoTypes.map((type) => z.file().mime(type))),
    }),
  );
