/** "Thank you, now mine": takes the sample story out again. Whatever is about the owner's own people stays. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commandId } from './command-fields.ts';
import { refusing } from './refusals.ts';

export const throwSampleAway = oc
  .route({
    method: 'POST',
    path: '/sample/throw-away',
    tags: ['sample'],
    summary: 'Take the sample story out of the notebook',
  })
  .errors(refusing('no-sample', 'command-reused'))
  .input(z.strictObject({ commandId }))
  .output(
    z.object({
      /** Records of the story, and what was tried on it. */
      removed: z.int().min(0),
      /** The owner's own, all of which stay. */
      ownPeople: z.int().min(0),
    }),
  );
