/** "Make it as it was": puts a backup in the place of everything, after a backup of how it is now. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { backupName, backupShown } from './backup-shown.ts';
import { refusing } from './refusals.ts';

export const restoreBackup = oc
  .route({
    method: 'POST',
    path: '/backups/{name}/restore',
    tags: ['backups'],
    summary: 'Put a backup in the place of the notebook',
  })
  .errors(refusing('no-backups-here', 'not-found', 'backup-unusable'))
  .input(z.strictObject({ name: backupName }))
  .output(
    z.object({
      restored: backupShown,
      /** How it was until now: restoring that one takes the restoring back. */
      before: backupShown.exactOptional(),
      /** The file with how it was until now, where that was damaged and so is no backup. */
      aside: z.string().exactOptional(),
    }),
  );
