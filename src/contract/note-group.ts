/** "There is an association for this": a group worth a look. F9 F11 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { groupSchema } from '../formats/notebook/group-schema.ts';
import { commandId, newId } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { groupRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

const fields = groupSchema.omit({ notedAt: true, joinedAt: true, leftAt: true, involvement: true });

export const noteGroup = oc
  .route({ method: 'POST', path: '/groups', tags: ['groups'], summary: 'Note a group', successStatus: 201 })
  .errors(refusing('command-reused', 'id-taken', 'not-found'))
  .input(fields.extend({ commandId, id: newId }))
  .output(z.object({ group: groupRecord, ...consequences }));
