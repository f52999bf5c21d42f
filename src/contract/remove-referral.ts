/** "She did not send me there after all": takes back a referral. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { refusing } from './refusals.ts';

export const removeReferral = oc
  .route({ method: 'DELETE', path: '/referrals/{id}', tags: ['referrals'], summary: 'Remove a referral' })
  .errors(refusing('not-found', 'stale-version', 'command-reused', 'still-in-use'))
  .input(z.strictObject({ commandId, id: idSchema, version }))
  .output(z.object(consequences));
