/** "Where did I write that?": finds as one types, over people, organizations, positions, groups and talks. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { wordsUpTo } from '../formats/notebook/text-schemas.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { manyOf } from './many-of.ts';

const foundKinds = ['person', 'organization', 'opportunity', 'group', 'touch'] as const;

const found = z.object({
  kind: z.enum(foundKinds),
  id: idSchema,
  /** A name or title; for a touch, whom it was with. */
  title: z.string(),
  /** The words around what was found. */
  excerpt: z.string().exactOptional(),
  at: instantSchema.exactOptional(),
});

export const searchEverything = oc
  .route({ method: 'GET', path: '/search', tags: ['search'], summary: 'Search over everything' })
  .input(
    z.strictObject({
      text: wordsUpTo(200),
      limit: z.coerce.number<number>().int().min(1).max(100).default(20),
    }),
  )
  .output(z.object({ items: manyOf(found) }));
