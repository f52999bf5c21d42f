/** "What if these two cards were one?": both as they stand, and what would move. V1 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { manyOf } from './many-of.ts';
import { namedSchema, personRecord } from './record-schemas.ts';
import { kindSchema, refusing } from './refusals.ts';

export const previewMerge = oc
  .route({
    method: 'GET',
    path: '/people/{id}/merge',
    tags: ['people'],
    summary: 'See what merging two cards would do',
  })
  .errors(refusing('not-found', 'merges-with-itself'))
  .input(z.strictObject({ id: idSchema.describe('whose card stays'), other: idSchema.describe('whose card goes') }))
  .output(
    z.object({
      person: personRecord,
      other: personRecord,
      organizations: manyOf(namedSchema),
      /** Facts that speak of the other. */
      moves: manyOf(z.object({ kind: kindSchema, count: z.int().min(1) })),
      /** By which one of them sent the owner to the other: then they are two people. */
      referrals: manyOf(idSchema),
    }),
  );
