/** "What follows if I take the job?": what a settlement would begin and end, before anything is changed. F5 T4 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { outcomeVerdicts } from '../core/facts/opportunity.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { followUpSchema } from './agenda-schemas.ts';
import { manyOf } from './many-of.ts';
import { refusing } from './refusals.ts';

const foreseen = manyOf(
  z.object({
    followUp: followUpSchema,
    /** What to do, in a few words. */
    title: z.string(),
    personName: z.string().exactOptional(),
  }),
);

export const foreseeOutcome = oc
  .route({
    method: 'GET',
    path: '/opportunities/{id}/outcomes/{verdict}',
    tags: ['opportunities'],
    summary: 'Foresee what follows from an outcome',
  })
  .errors(refusing('not-found', 'already-settled', 'not-yet-happened'))
  .input(
    z.strictObject({
      id: idSchema,
      verdict: z.enum(outcomeVerdicts),
      at: instantSchema.exactOptional().describe('now, unless given'),
    }),
  )
  .output(z.object({ created: foreseen, withdrawn: foreseen }));
