/** "I may write to him again": takes back the owner's own stop. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { personRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const liftStop = oc
  .route({ method: 'POST', path: '/people/{id}/lift-stop', tags: ['people'], summary: 'Lift your own stop' })
  .errors(refusing('not-found', 'stale-version', 'command-reused', 'not-stopped'))
  .input(z.strictObject({ commandId, id: idSchema, version }))
  .output(z.object({ person: personRecord, ...consequences }));
