/** What the owner means to ask of a person. C2 V10 */

import { z } from 'zod';
import { intentKinds } from '../../core/facts/intent.ts';
import type { Intent } from '../../core/facts/intent.ts';
import { idSchema } from './id-schema.ts';
import { schemaOf } from './schema-of.ts';
import { remarkSchema } from './text-schemas.ts';
import { instantSchema } from './time-schemas.ts';

export const intentSchema = schemaOf<Intent>()(
  z.strictObject({
    id: idSchema,
    kind: z.enum(intentKinds),
    person: idSchema,
    at: instantSchema,
    about: remarkSchema.exactOptional(),
  }),
);
