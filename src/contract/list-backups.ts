/** "What could I go back to?": the backups of this notebook, the newest first. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { instantSchema } from '../formats/notebook/time-schemas.ts';
import { backupShown } from './backup-shown.ts';
import { manyOf } from './many-of.ts';

export const listBackups = oc
  .route({ method: 'GET', path: '/backups', tags: ['backups'], summary: 'List the backups, the newest first' })
  .input(z.strictObject({}))
  .output(
    z.object({
      /** Where they are kept. Absent where the notebook is on a server of PostgreSQL, whose keeper makes them. */
      folder: z.string().exactOptional(),
      items: manyOf(backupShown),
      /** The last attempt failed: when and why. Gone with the next that succeeds. */
      trouble: z.object({ at: instantSchema, why: z.string() }).exactOptional(),
    }),
  );
