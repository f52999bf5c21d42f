/** "Have I written somebody down twice?": pairs of cards that may be of one person. V5 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { record } from './command-fields.ts';
import { likenessReason } from './likeness-reason.ts';
import { manyOf } from './many-of.ts';
import { pageFields, pageOf } from './paging.ts';

const lookalike = z.object({
  id: idSchema,
  name: z.string(),
  title: z.string().exactOptional(),
  organizationName: z.string().exactOptional(),
  emails: manyOf(z.string()),
  phones: manyOf(z.string()),
  touchCount: z.int().min(0),
  ...record,
});

export const findDuplicates = oc
  .route({ method: 'GET', path: '/duplicates', tags: ['people'], summary: 'Find cards that may be of one person' })
  .input(z.strictObject(pageFields(50)))
  .output(
    pageOf(
      z.object({
        /** The card with more to it first: that is the one to keep. */
        people: z.tuple([lookalike, lookalike]),
        /** Otherwise it only may be. */
        sure: z.boolean(),
        reasons: manyOf(likenessReason),
      }),
    ).extend({
      /** How often a card was not compared by something that too many have in common, as a company's telephone. */
      passedOver: z.int().min(0),
    }),
  );
