/** "I did not mean that": takes back a done, skip, snooze, retire or wake. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { commandId } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { refusing } from './refusals.ts';

export const undoDecision = oc
  .route({ method: 'DELETE', path: '/decisions/{id}', tags: ['decisions'], summary: 'Undo a decision' })
  .errors(refusing('not-found', 'command-reused'))
  .input(z.strictObject({ commandId, id: idSchema }))
  .output(z.object(consequences));
