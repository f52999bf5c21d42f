/** What a command did to what is owed. */

import { z } from 'zod';
import { followUpSchema } from './agenda-schemas.ts';

export const consequencesSchema = z.object({
  /** Owed now and not before. */
  created: z.array(followUpSchema),
  /** Done by it. */
  met: z.array(followUpSchema),
  /** No longer owed, since their thread ended or the person is stopped. */
  withdrawn: z.array(followUpSchema),
  /** Still owed, at another time. */
  moved: z.array(followUpSchema),
});

export const consequences = { consequences: consequencesSchema };
