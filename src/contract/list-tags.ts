/** "By what do I tell people apart?": every tag in use, and how many people have it. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { manyOf } from './many-of.ts';

export const listTags = oc
  .route({ method: 'GET', path: '/tags', tags: ['people'], summary: 'List the tags of people' })
  .input(z.strictObject({}))
  /** By name. */
  .output(z.object({ items: manyOf(z.object({ tag: z.string(), count: z.int().min(1) })) }));
