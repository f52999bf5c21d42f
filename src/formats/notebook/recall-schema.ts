/** One answer of the owner in Faces. V3 V5 */

import { z } from 'zod';
import { recallAsks, recallGrades } from '../../core/facts/recall.ts';
import type { Recall } from '../../core/facts/recall.ts';
import { idSchema } from './id-schema.ts';
import { schemaOf } from './schema-of.ts';
import { instantSchema } from './time-schemas.ts';

export const recallSchema = schemaOf<Recall>()(
  z.strictObject({
    id: idSchema,
    person: idSchema,
    at: instantSchema,
    asked: z.enum(recallAsks),
    grade: z.enum(recallGrades),
  }),
);
