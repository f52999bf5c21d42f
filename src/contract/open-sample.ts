/** "Let me look around first": tells a made-up story to a notebook in which nothing stands yet. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commandId } from './command-fields.ts';
import { refusing } from './refusals.ts';

export const openSample = oc
  .route({ method: 'POST', path: '/sample', tags: ['sample'], summary: 'Fill an empty notebook with the sample story' })
  .errors(refusing('not-empty', 'command-reused'))
  .input(z.strictObject({ commandId }))
  .output(z.object({ people: z.int().min(0), touches: z.int().min(0) }));
