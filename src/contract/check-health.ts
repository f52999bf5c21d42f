/** "Is all well?": works everything out afresh and compares it with what was kept. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { manyOf } from './many-of.ts';

const difference = z.object({
  what: z.enum(['follow-up', 'thread', 'stop', 'advice', 'next-change']),
  key: z.string(),
  /** Null where it is missing. */
  kept: z.unknown(),
  worked: z.unknown(),
});

export const checkHealth = oc
  .route({
    method: 'POST',
    path: '/health',
    tags: ['health'],
    summary: 'Check that what is kept is what follows from the facts',
  })
  .input(z.strictObject({}))
  .output(
    z.object({
      healthy: z.boolean(),
      /** What the database itself says is broken. */
      damage: manyOf(z.string()),
      differences: manyOf(difference),
      /** Whether the differences were put right. */
      rebuilt: z.boolean(),
      counts: z.object({ people: z.int(), touches: z.int(), followUps: z.int(), threads: z.int() }),
    }),
  );
