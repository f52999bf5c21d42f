/** "Let us say Friday", or "we begin": changes a meeting, its agenda, its notes or its clock. C9 C10 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { meetingFields } from '../formats/notebook/meeting-schema.ts';
import { changesOf } from './changes-of.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { meetingRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

const changes = changesOf(meetingFields.omit({ id: true, scheduledAt: true, cancelled: true }));

export const editMeeting = oc
  .route({ method: 'PATCH', path: '/meetings/{id}', tags: ['meetings'], summary: 'Change a meeting' })
  .errors(
    refusing(
      'not-found',
      'stale-version',
      'command-reused',
      'does-not-fit',
      'already-cancelled',
      'too-long-meeting',
      'not-yet-happened',
    ),
  )
  .input(
    z.strictObject({
      commandId,
      id: idSchema,
      version,
      changes,
      insist: z.boolean().exactOptional().describe('longer than 30 minutes all the same'),
    }),
  )
  .output(z.object({ meeting: meetingRecord, ...consequences }));
