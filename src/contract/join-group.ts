/** "I joined, to take part". F12 V7 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { involvements } from '../core/facts/group.ts';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { groupRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const joinGroup = oc
  .route({ method: 'POST', path: '/groups/{id}/join', tags: ['groups'], summary: 'Join a group' })
  .errors(refusing('not-found', 'stale-version', 'command-reused', 'already-joined', 'not-yet-happened'))
  .input(
    z.strictObject({
      commandId,
      id: idSchema,
      version,
      at: instantSchema.exactOptional().describe('now, unless given'),
      involvement: z.enum(involvements).exactOptional().describe('member, unless given'),
    }),
  )
  .output(z.object({ group: groupRecord, ...consequences }));
