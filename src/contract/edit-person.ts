/** "Ana has a new number": changes what is on a person's card. V1 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { personSchema, photoSchema } from '../formats/notebook/person-schema.ts';
import { changesOf } from './changes-of.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { personRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

const changes = changesOf(
  personSchema
    .omit({ id: true, addedAt: true, stop: true, distinctFrom: true })
    .extend({ photo: photoSchema.exactOptional() }),
);

export const editPerson = oc
  .route({ method: 'PATCH', path: '/people/{id}', tags: ['people'], summary: "Change a person's card" })
  .errors(refusing('not-found', 'stale-version', 'command-reused'))
  .input(z.strictObject({ commandId, id: idSchema, version, changes }))
  .output(z.object({ person: personRecord, ...consequences }));
