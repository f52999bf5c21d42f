/** An association of the directory, as the doors show it. F9 */

import { z } from 'zod';
import { occupations } from '../core/directory/occupations.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { dateSchema } from '../formats/notebook/time-schemas.ts';
import { manyOf } from './many-of.ts';

export const occupationSchema = z.enum(occupations);

export const associationRecord = z.object({
  id: idSchema,
  name: z.string(),
  shortName: z.string().exactOptional(),
  /** A host such as `shrm.org`; left out where it is not known for sure. */
  website: z.string().exactOptional(),
  purpose: z.string(),
  /** Major groups of the US Standard Occupational Classification, its own first. */
  occupations: manyOf(occupationSchema),
  writtenOn: dateSchema,
});
