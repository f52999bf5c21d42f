/** "That did not happen": takes back what was logged. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { refusing } from './refusals.ts';

export const removeTouch = oc
  .route({ method: 'DELETE', path: '/touches/{id}', tags: ['touches'], summary: 'Remove what was logged' })
  .errors(refusing('not-found', 'stale-version', 'command-reused'))
  .input(z.strictObject({ commandId, id: idSchema, version }))
  .output(z.object(consequences));
