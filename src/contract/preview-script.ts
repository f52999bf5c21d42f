/** "How would that sound?": words as they are typed, merged for a real person or for an example, and looked over. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { media } from '../core/scripts/script.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { textUpTo } from '../formats/notebook/text-schemas.ts';
import { flagsSchema } from './check-draft.ts';
import { refusing } from './refusals.ts';

const text = textUpTo(20_000);

export const previewScript = oc
  .route({ method: 'POST', path: '/scripts/preview', tags: ['scripts'], summary: 'Preview words as they are typed' })
  .errors(refusing('not-found'))
  .input(
    z.strictObject({
      script: textUpTo(100),
      medium: z.enum(media),
      subject: text.exactOptional(),
      body: text,
      late: text.exactOptional(),
      isLate: z.boolean().default(false),
      person: idSchema.exactOptional(),
    }),
  )
  .output(
    z.object({
      /** Null where the words cannot be read. */
      merged: z.object({ subject: z.string().exactOptional(), body: z.string() }).nullable(),
      problem: z
        .object({ part: z.enum(['subject', 'body', 'late']), line: z.int(), column: z.int(), message: z.string() })
        .nullable(),
      flags: flagsSchema,
    }),
  );
