/**
 * What the owner decided about a follow-up, a thread or advice. `wake` names a thread that was parked;
 * a snooze lasts until an instant or a whole day.
 */

import { z } from 'zod';
import { decisionKinds } from '../../core/facts/decision.ts';
import type { Decision } from '../../core/facts/decision.ts';
import { idSchema } from './id-schema.ts';
import { schemaOf } from './schema-of.ts';
import { remarkSchema } from './text-schemas.ts';
import { instantOrDateSchema, instantSchema } from './time-schemas.ts';
import { keySchema } from './touch-schema.ts';

const decisionFields = z.strictObject({
  id: idSchema,
  at: instantSchema,
  key: keySchema,
  kind: z.enum(decisionKinds),
  until: instantOrDateSchema.exactOptional(),
  reason: remarkSchema.exactOptional(),
});

export const decisionSchema = schemaOf<Decision>()(
  decisionFields.refine((decision) => decision.kind !== 'snooze' || decision.until !== undefined, {
    message: 'is missing: a snooze says until when',
    path: ['until'],
  }),
);
