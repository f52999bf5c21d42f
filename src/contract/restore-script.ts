/** "Your words again": takes the owner's words away from one place. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { commandId, version } from './command-fields.ts';
import { refusing } from './refusals.ts';
import { scriptRecord } from './script-answers.ts';

export const restoreScript = oc
  .route({ method: 'POST', path: '/scripts/{id}/restore', tags: ['scripts'], summary: 'Restore the words of a script' })
  .errors(refusing('not-found', 'stale-version', 'command-reused'))
  .input(z.strictObject({ commandId, id: idSchema, version }))
  .output(z.object({ removed: scriptRecord }));
