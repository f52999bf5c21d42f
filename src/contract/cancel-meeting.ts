/** "I cannot come": only an emergency cancels a meeting. C8 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { remarkSchema } from '../formats/notebook/text-schemas.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { meetingRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const cancelMeeting = oc
  .route({ method: 'POST', path: '/meetings/{id}/cancel', tags: ['meetings'], summary: 'Cancel a meeting' })
  .errors(refusing('not-found', 'stale-version', 'command-reused', 'cancel-needs-emergency', 'already-cancelled'))
  .input(z.strictObject({ commandId, id: idSchema, version, emergency: remarkSchema.exactOptional() }))
  .output(z.object({ meeting: meetingRecord, ...consequences }));
