/** "The one to ask for is Ms Ito": changes what is known of a position. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { opportunitySchema } from '../formats/notebook/opportunity-schema.ts';
import { changesOf } from './changes-of.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { opportunityRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

const changes = changesOf(opportunitySchema.omit({ id: true, stage: true, outcome: true }));

export const editOpportunity = oc
  .route({ method: 'PATCH', path: '/opportunities/{id}', tags: ['opportunities'], summary: 'Change an opportunity' })
  .errors(refusing('not-found', 'stale-version', 'command-reused'))
  .input(z.strictObject({ commandId, id: idSchema, version, changes }))
  .output(z.object({ opportunity: opportunityRecord, ...consequences }));
