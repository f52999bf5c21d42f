/** "What did I park?": everything that rests without an end. T3 T4 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { aboutSchema, threadSchema } from './agenda-schemas.ts';
import { pageFields, pageOf } from './paging.ts';

const parked = threadSchema.extend({
  about: aboutSchema,
  playbookTitle: z.string(),
  personName: z.string().exactOptional(),
  /** What it is about, in words. */
  heading: z.string(),
  /** Why it rests here, in one sentence. */
  why: z.string(),
});

export const holdingFile = oc
  .route({ method: 'GET', path: '/holding-file', tags: ['agenda'], summary: 'Show what is parked, the newest first' })
  .input(z.strictObject(pageFields(100)))
  .output(pageOf(parked));
