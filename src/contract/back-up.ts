/** "Keep it as it is now": makes a backup and checks it. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { backupShown } from './backup-shown.ts';
import { refusing } from './refusals.ts';

export const backUp = oc
  .route({ method: 'POST', path: '/backups', tags: ['backups'], summary: 'Make a backup now' })
  .errors(refusing('no-backups-here', 'backup-failed'))
  .input(z.strictObject({}))
  .output(
    z.object({
      backup: backupShown,
      /** False where the newest holds everything already, so that none was made. */
      isNew: z.boolean(),
      /** How many things were kept otherwise than they follow from the facts, and were put right in the backup. */
      putRight: z.int().min(0),
    }),
  );
