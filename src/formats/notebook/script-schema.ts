/** Words that the owner changed or wrote: Liquid templates, read when they are used. */

import { z } from 'zod';
import { media, type OwnScript } from '../../core/scripts/script.ts';
import { idSchema } from './id-schema.ts';
import { schemaOf } from './schema-of.ts';
import { lineUpTo, textUpTo, wordsUpTo } from './text-schemas.ts';

export const scriptFields = z.strictObject({
  id: idSchema,
  script: idSchema,
  medium: z.enum(media),
  playbook: idSchema.exactOptional(),
  step: idSchema.exactOptional(),
  subject: lineUpTo(500).exactOptional(),
  body: wordsUpTo(10_000),
  late: textUpTo(500).exactOptional(),
});

export const scriptSchema = schemaOf<OwnScript>()(
  scriptFields.refine(({ playbook, step }) => step === undefined || playbook !== undefined, {
    path: ['playbook'],
    message: 'must name the playbook of the step',
  }),
);
