/** "Here is a backup of mine": takes a file from elsewhere among the backups, from where it can be restored. */

import { writeFile } from 'node:fs/promises';
import { Refusal } from '../contract/refusal.ts';
import { lastCommandId } from '../store/queries/unsaved-commands.ts';
import { backupNamed, shownBackup } from './backups/backup-shown.ts';
import { bring } from './backups/bring.ts';
import { UnusableFile } from './backups/set-apart.ts';
import { keeperOf } from './backups/keeper.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

/** @throws {Refusal} `no-upload`, `wrong-passphrase`, `backup-unusable` */
export async function bringBackup(
  world: World,
  { upload, passphrase }: Asked<'bringBackup'>,
): Promise<Answer<'bringBackup'>> {
  const keeper = await keeperOf(world);
  const bytes = await world.uploads?.read(upload);
  if (bytes === undefined) throw new Refusal('no-upload', { upload });
  const { name } = await bring(keeper, {
    write: (to) => writeFile(to, bytes, { mode: 0o600 }),
    passphrase,
  }).catch((fault: unknown) => {
    throw fault instanceof UnusableFile ? refusalOf(fault) : fault;
  });
  await world.uploads?.remove(upload);
  const last = await world.store.read(world.notebook, lastCommandId);
  return { backup: shownBackup(backupNamed(keeper, name), last) };
}

function refusalOf({ isWrongPassphrase, message }: UnusableFile): Error {
  return isWrongPassphrase ? new Refusal('wrong-passphrase', {}) : new Refusal('backup-unusable', { why: message });
}
