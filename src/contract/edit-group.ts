/** "Bo is a member there, and a good fit": changes what is known of a group. V6 V7 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { groupSchema } from '../formats/notebook/group-schema.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { changesOf } from './changes-of.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { groupRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

const changes = changesOf(groupSchema.omit({ id: true, notedAt: true, joinedAt: true, leftAt: true }));

export const editGroup = oc
  .route({ method: 'PATCH', path: '/groups/{id}', tags: ['groups'], summary: 'Change a group' })
  .errors(refusing('not-found', 'stale-version', 'command-reused', 'does-not-fit'))
  .input(z.strictObject({ commandId, id: idSchema, version, changes }))
  .output(z.object({ group: groupRecord, ...consequences }));
