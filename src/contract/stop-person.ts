/** "I will not contact him again": the owner's own stop. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { wordsUpTo } from '../formats/notebook/text-schemas.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { personRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const stopPerson = oc
  .route({ method: 'POST', path: '/people/{id}/stop', tags: ['people'], summary: 'Stop all contact with a person' })
  .errors(refusing('not-found', 'stale-version', 'command-reused', 'already-stopped'))
  .input(z.strictObject({ commandId, id: idSchema, version, reason: wordsUpTo(2_000) }))
  .output(z.object({ person: personRecord, ...consequences }));
