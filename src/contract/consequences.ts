/** What a command did to what is owed. */

import { z } from 'zod';
import { followUpSchema } from './agenda-schemas.ts';
import { manyOf } from './many-of.ts';

const consequencesSchema = z.object({
  /** Owed now and not before. */
  created: manyOf(followUpSchema),
  /** Done by it. */
  met: manyOf(followUpSchema),
  /** No longer owed, since their thread ended or the person is stopped. */
  withdrawn: manyOf(followUpSchema),
  /** Still owed, at another time. */
  moved: manyOf(followUpSchema),
});

export const consequences = { consequences: consequencesSchema };
