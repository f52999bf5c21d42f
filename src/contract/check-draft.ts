/** "May I send this?": looks a draft over: blanks, length, a job ask, something in it for the other side. C5 J7 J12 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { draftGuards } from '../core/scripts/draft-checks.ts';
import { media } from '../core/scripts/script.ts';
import { textUpTo } from '../formats/notebook/text-schemas.ts';
import { manyOf } from './many-of.ts';

const flag = z.object({
  guard: z.enum(draftGuards),
  text: z.string(),
  /** Where in the draft, in UTF-16 units, `until` exclusive. */
  from: z.int().min(0),
  until: z.int().min(0),
});

export const flagsSchema = manyOf(flag);

export const checkDraft = oc
  .route({ method: 'POST', path: '/drafts/check', tags: ['drafts'], summary: 'Check the draft of a message' })
  .input(z.strictObject({ script: textUpTo(100), medium: z.enum(media).exactOptional(), text: textUpTo(20_000) }))
  .output(z.object({ flags: flagsSchema }));
