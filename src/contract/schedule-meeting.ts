/** "We meet on Thursday at ten". An informational interview keeps to 30 minutes, unless the owner insists. C2 C9 V3 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { endsAfterItStarts, endsTooSoon, meetingFields } from '../formats/notebook/meeting-schema.ts';
import { commandId, newId } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { meetingRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const scheduleMeeting = oc
  .route({ method: 'POST', path: '/meetings', tags: ['meetings'], summary: 'Schedule a meeting', successStatus: 201 })
  .errors(refusing('command-reused', 'id-taken', 'not-found', 'too-long-meeting'))
  .input(
    meetingFields
      .omit({ scheduledAt: true, cancelled: true, begunAt: true, endedAt: true })
      .extend({
        commandId,
        id: newId,
        insist: z.boolean().exactOptional().describe('longer than 30 minutes all the same'),
      })
      .refine(endsAfterItStarts, endsTooSoon),
  )
  .output(z.object({ meeting: meetingRecord, ...consequences }));
