/** "I want to know Ana Ruiz": a new card in the notebook. V1 F4 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { personSchema, photoSchema } from '../formats/notebook/person-schema.ts';
import { commandId, newId } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { personRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

const fields = personSchema
  .omit({ id: true, addedAt: true, stop: true, distinctFrom: true })
  .extend({ photo: photoSchema.exactOptional() });

export const addPerson = oc
  .route({ method: 'POST', path: '/people', tags: ['people'], summary: 'Add a person', successStatus: 201 })
  .errors(refusing('command-reused', 'id-taken', 'not-found'))
  .input(fields.extend({ commandId, id: newId }))
  .output(z.object({ person: personRecord, ...consequences }));
