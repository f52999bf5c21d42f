/** "No, that was on Tuesday": changes what was logged. V1 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { touchFields } from '../formats/notebook/touch-schema.ts';
import { changesOf } from './changes-of.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { touchRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const correctTouch = oc
  .route({ method: 'PATCH', path: '/touches/{id}', tags: ['touches'], summary: 'Correct what was logged' })
  .errors(refusing('not-found', 'stale-version', 'command-reused', 'does-not-fit', 'not-yet-happened'))
  .input(z.strictObject({ commandId, id: idSchema, version, changes: changesOf(touchFields.omit({ id: true })) }))
  .output(z.object({ touch: touchRecord, ...consequences }));
