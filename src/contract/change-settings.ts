/** "I moved to Berlin": changes the owner's name, clock, calendar or cadence. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { ownerSchema } from '../formats/notebook/owner-schema.ts';
import { changesOf } from './changes-of.ts';
import { commandId, version } from './command-fields.ts';
import { consequences } from './consequences.ts';
import { ownerRecord } from './record-schemas.ts';
import { refusing } from './refusals.ts';

export const changeSettings = oc
  .route({ method: 'PATCH', path: '/settings', tags: ['settings'], summary: 'Change the settings of the notebook' })
  .errors(refusing('stale-version', 'command-reused', 'unknown-holidays'))
  .input(z.strictObject({ commandId, version, changes: changesOf(ownerSchema) }))
  .output(z.object({ owner: ownerRecord, ...consequences }));
