/** "A copy to take elsewhere": a backup as a file that opens with a passphrase only. age-encryption.org/v1 */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { textUpTo } from '../formats/notebook/text-schemas.ts';
import { backupName } from './backup-shown.ts';
import { refusing } from './refusals.ts';

/** What age files are called where they have to be called something: they have no registered type. */
export const encryptedMediaType = 'application/octet-stream';

/** In characters. Long enough that guessing it is hopeless, short enough to be remembered. */
export const shortestPassphrase = 12;

const passphrase = textUpTo(1000).describe(`at least ${shortestPassphrase} characters, such as four words`);

export const copyBackup = oc
  .route({
    method: 'POST',
    path: '/backups/{name}/copy',
    tags: ['backups'],
    summary: 'Make an encrypted copy of a backup',
  })
  .errors(refusing('no-backups-here', 'not-found', 'short-passphrase'))
  .input(z.strictObject({ name: backupName, passphrase }))
  .output(z.file().mime(encryptedMediaType));
