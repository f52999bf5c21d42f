/** "A copy to take elsewhere": a backup as a file that opens with a passphrase only. age-encryption.org/v1 */

import { readFile } from 'node:fs/promises';
import { encryptedMediaType, shortestPassphrase } from '../contract/copy-backup.ts';
import { Refusal } from '../contract/refusal.ts';
import { backupCalled } from '../store/sqlite/backups/backup-folder.ts';
import { backupFile } from '../store/sqlite/backups/backup-place.ts';
import { setApart } from './backups/set-apart.ts';
import { keeperOf } from './backups/keeper.ts';
import { aloneAt, withUnfinished } from './backups/make-backup.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

/** @throws {Refusal} `short-passphrase`, `not-found` */
export async function copyBackup(
  world: World,
  { name, passphrase }: Asked<'copyBackup'>,
): Promise<Answer<'copyBackup'>> {
  const keeper = await keeperOf(world);
  if (backupCalled(keeper.place, name) === undefined) throw new Refusal('not-found', { kind: 'backup', id: name });
  if ([...passphrase].length < shortestPassphrase) throw new Refusal('short-passphrase', { least: shortestPassphrase });
  const from = backupFile(keeper.place, name);
  const bytes = await aloneAt(keeper, async () =>
    withUnfinished(keeper, async (to) => {
      await setApart({ what: 'encrypt', from, to, passphrase });
      return readFile(to);
    }),
  );
  return new File([bytes], `sundown-${name}.sqlite.age`, { type: encryptedMediaType });
}
