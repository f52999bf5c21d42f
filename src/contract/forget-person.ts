/** "Take her out of my notebook": removes a person, and everything that is about them alone. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { kindSchema, refusing } from './refusals.ts';
import { manyOf } from './many-of.ts';

export const forgetPerson = oc
  .route({ method: 'DELETE', path: '/people/{id}', tags: ['people'], summary: 'Forget a person for good' })
  .errors(refusing('not-found', 'stale-version', 'command-reused'))
  .input(z.strictObject({ commandId, id: idSchema, version }))
  .output(
    z.object({
      /** What was removed, and what only lost their name. */
      removed: manyOf(z.object({ kind: kindSchema, count: z.int().min(1) })),
      changed: manyOf(z.object({ kind: kindSchema, count: z.int().min(1) })),
      ...consequences,
    }),
  );
