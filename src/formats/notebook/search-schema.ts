/** A search for work. F8 */

import { z } from 'zod';
import type { Search } from '../../core/facts/search.ts';
import { idSchema } from './id-schema.ts';
import { schemaOf } from './schema-of.ts';
import { wordsUpTo } from './text-schemas.ts';
import { instantSchema } from './time-schemas.ts';

export const searchSchema = schemaOf<Search>()(
  z.strictObject({
    id: idSchema,
    goal: wordsUpTo(2_000),
    startedAt: instantSchema,
    endedAt: instantSchema.exactOptional(),
  }),
);
