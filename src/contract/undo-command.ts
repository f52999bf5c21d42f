/** "I did not mean that": takes back a command, whatever it was. To undo the undoing is to do it again. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { commandId } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { refusing } from './refusals.ts';

export const undoCommand = oc
  .route({ method: 'POST', path: '/history/{id}/undo', tags: ['history'], summary: 'Undo a command' })
  .errors(refusing('not-found', 'command-reused', 'already-undone', 'cannot-undo', 'built-upon'))
  .input(z.strictObject({ commandId, id: idSchema.describe('the id with which the command was sent') }))
  .output(
    z.object({
      /** "Undid: Logged a call with Ana Ruiz". */
      said: z.string(),
      ...consequences,
    }),
  );
