/** "How far is it?": how far an import or a preview has come that is going on. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';

const importPhases = ['reading', 'matching', 'writing'] as const;

export const importProgress = oc
  .route({ method: 'GET', path: '/imports/progress/{run}', tags: ['import'], summary: 'Tell how far an import is' })
  .input(z.strictObject({ run: idSchema.describe('the command id of the import, or the run of the preview') }))
  .output(
    z.object({
      /** Absent where nothing of that id is going on. */
      phase: z.enum(importPhases).exactOptional(),
      /** From 0 to 1 within the phase. */
      share: z.number().min(0).max(1),
    }),
  );
