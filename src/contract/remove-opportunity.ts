/** "I opened it by mistake": takes a position out of the notebook, as long as nothing is told about it. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { refusing } from './refusals.ts';

export const removeOpportunity = oc
  .route({
    method: 'DELETE',
    path: '/opportunities/{id}',
    tags: ['opportunities'],
    summary: 'Remove an opportunity that nothing was logged about',
  })
  .errors(refusing('not-found', 'stale-version', 'command-reused', 'still-in-use'))
  .input(z.strictObject({ commandId, id: idSchema, version }))
  .output(z.object(consequences));
