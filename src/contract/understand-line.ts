/** "Met Ana Ruiz at the mixer, promised her the article by Friday": what a line says, to be corrected and then told. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { listOf } from '../formats/notebook/list-of.ts';
import { nameSchema, wordsUpTo } from '../formats/notebook/text-schemas.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { understandingOf } from './understanding-schema.ts';

const lineSchema = wordsUpTo(2_000);

export const saidAt = instantSchema
  .exactOptional()
  .describe('when the line was written down, which its "tomorrow" counts from; now, unless given');

const understanding = understandingOf({ name: z.string(), words: z.string() });

export const understandLine = oc
  .route({
    method: 'POST',
    path: '/lines/understand',
    tags: ['touches'],
    summary: 'Understand a line of plain English',
  })
  .input(
    z.strictObject({
      line: lineSchema,
      saidAt,
      about: listOf(z.strictObject({ name: nameSchema, id: idSchema.exactOptional() }), 50)
        .exactOptional()
        .describe('who is meant where the line names nobody'),
    }),
  )
  .output(z.object({ understanding }));
