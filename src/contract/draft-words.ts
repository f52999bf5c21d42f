/** "What do I say?": the words of a follow-up, with the facts put in and blanks where one is missing. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { media } from '../core/scripts/script.ts';
import { keySchema } from '../formats/notebook/touch-schema.ts';
import { manyOf } from './many-of.ts';
import { refusing } from './refusals.ts';

const draft = z.object({
  medium: z.enum(media),
  /** Of an e-mail. */
  subject: z.string().exactOptional(),
  /** Blanks to fill stand in square brackets. */
  body: z.string(),
});

export const draftWords = oc
  .route({ method: 'GET', path: '/drafts', tags: ['drafts'], summary: 'Draft the words of a follow-up' })
  .errors(refusing('not-found'))
  .input(z.strictObject({ key: keySchema }))
  .output(
    z.object({
      script: z.string().nullable(),
      title: z.string().nullable(),
      /** In the order in which they are offered; none for what is done without words. */
      drafts: manyOf(draft),
      /** To whom; none for a task. */
      to: z
        .object({ name: z.string(), email: z.string().exactOptional(), phone: z.string().exactOptional() })
        .nullable(),
    }),
  );
