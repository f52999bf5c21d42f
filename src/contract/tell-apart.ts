/** "These are two people": they are not offered as doubles of each other again. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { commandId, version } from './command-fields.ts';
import { personRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const tellApart = oc
  .route({ method: 'POST', path: '/people/{id}/apart', tags: ['people'], summary: 'Say that two cards are two people' })
  .errors(refusing('not-found', 'stale-version', 'command-reused', 'merges-with-itself', 'does-not-fit'))
  .input(z.strictObject({ commandId, id: idSchema, version, from: idSchema }))
  .output(z.object({ person: personRecord }));
