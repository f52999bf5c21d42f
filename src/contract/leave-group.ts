/** "It was not mutual": leaves a group. V6 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { groupRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const leaveGroup = oc
  .route({ method: 'POST', path: '/groups/{id}/leave', tags: ['groups'], summary: 'Leave a group' })
  .errors(refusing('not-found', 'stale-version', 'command-reused', 'not-joined', 'not-yet-happened'))
  .input(
    z.strictObject({
      commandId,
      id: idSchema,
      version,
      at: instantSchema.exactOptional().describe('now, unless given'),
    }),
  )
  .output(z.object({ group: groupRecord, ...consequences }));
