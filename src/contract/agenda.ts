/** "What follows from everything I wrote down?": the whole agenda, as the notebook file's own answer. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { dateSchema } from '../formats/notebook/time-schemas.ts';
import { agendaSchema } from './agenda-schemas.ts';
import { refusing } from './refusals.ts';

export const agenda = oc
  .route({ method: 'GET', path: '/agenda', tags: ['agenda'], summary: 'Show the whole agenda as data' })
  .errors(refusing('too-far'))
  .input(
    z.strictObject({
      all: z.enum(['yes', 'no']).default('no').describe('ended follow-ups too'),
      until: dateSchema.exactOptional().describe('rehearse up to this day, as if nobody answered'),
    }),
  )
  .output(agendaSchema);
