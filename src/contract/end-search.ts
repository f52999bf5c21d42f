/** "The search is over": it ends, the network stays. F8 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { searchRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const endSearch = oc
  .route({ method: 'POST', path: '/searches/{id}/end', tags: ['searches'], summary: 'End a search' })
  .errors(refusing('not-found', 'stale-version', 'command-reused', 'already-ended', 'not-yet-happened'))
  .input(
    z.strictObject({
      commandId,
      id: idSchema,
      version,
      at: instantSchema.exactOptional().describe('now, unless given'),
    }),
  )
  .output(z.object({ search: searchRecord, ...consequences }));
