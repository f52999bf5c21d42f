/** Somebody sent the owner to somebody else. F1 */

import { z } from 'zod';
import type { Referral } from '../../core/facts/referral.ts';
import { idSchema } from './id-schema.ts';
import { schemaOf } from './schema-of.ts';
import { remarkSchema } from './text-schemas.ts';
import { instantSchema } from './time-schemas.ts';

export const referralSchema = schemaOf<Referral>()(
  z.strictObject({
    id: idSchema,
    from: idSchema,
    to: idSchema,
    at: instantSchema,
    about: remarkSchema.exactOptional(),
  }),
);
