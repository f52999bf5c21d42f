/** "May I send this?": looks a draft over; a request for a talk never asks for a job. C5 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { textUpTo } from '../formats/notebook/text-schemas.ts';
import { manyOf } from './many-of.ts';

const flag = z.object({
  guard: z.string(),
  text: z.string(),
  /** Where in the draft, in UTF-16 units, `until` exclusive. */
  from: z.int().min(0),
  until: z.int().min(0),
});

export const checkDraft = oc
  .route({ method: 'POST', path: '/drafts/check', tags: ['drafts'], summary: 'Check the draft of a message' })
  .input(z.strictObject({ script: textUpTo(100), text: textUpTo(20_000) }))
  .output(z.object({ flags: manyOf(flag) }));
