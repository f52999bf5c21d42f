/** "Here is a backup of mine": takes a file from elsewhere among the backups, from where it can be restored. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../formats/notebook/id-schema.ts';
import { textUpTo } from '../formats/notebook/text-schemas.ts';
import { backupShown } from './backup-shown.ts';
import { refusing } from './refusals.ts';

export const bringBackup = oc
  .route({ method: 'POST', path: '/backups/brought', tags: ['backups'], summary: 'Bring a backup from elsewhere' })
  .errors(refusing('no-backups-here', 'no-upload', 'wrong-passphrase', 'backup-unusable'))
  .input(
    z.strictObject({
      upload: idSchema.describe('the file as it was sent ahead, encrypted or not'),
      passphrase: textUpTo(1000).exactOptional().describe('of an encrypted copy'),
    }),
  )
  .output(z.object({ backup: backupShown }));
