/** "Keep it as it is now": makes a backup and checks it. */

import { Refusal } from '../contract/refusal.ts';
import { type Backup, backupsIn } from '../store/sqlite/backups/backup-folder.ts';
import { backupFile } from '../store/sqlite/backups/backup-place.ts';
import { lastCommandId } from '../store/queries/unsaved-commands.ts';
import { backupNamed, shownBackup } from './backups/backup-shown.ts';
import { setApart, UnusableFile } from './backups/set-apart.ts';
import { type Keeper, keeperOf } from './backups/keeper.ts';
import { makeBackup } from './backups/make-backup.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

/** @throws {Refusal} `backup-failed` where the copy does not pass the check */
export async function backUp(world: World, _asked: Asked<'backUp'>): Promise<Answer<'backUp'>> {
  const keeper = await keeperOf(world);
  const last = await world.store.read(world.notebook, lastCommandId);
  const there = await goodBackupOf(keeper, last);
  if (there !== undefined) return { backup: shownBackup(there, last), isNew: false, putRight: 0 };
  const { name, putRight } = await makeBackup(keeper, 'asked').catch((fault: unknown) => {
    throw fault instanceof UnusableFile ? new Refusal('backup-failed', { why: fault.message }) : fault;
  });
  return { backup: shownBackup(backupNamed(keeper, name), last), isNew: true, putRight };
}

/** The one that holds everything already, if it still passes the check. */
async function goodBackupOf({ place, now }: Keeper, last: string | undefined): Promise<Backup | undefined> {
  const { value: newest } = await backupsIn(place).next();
  if (newest === undefined || newest.lastCommand !== last) return undefined;
  const file = backupFile(place, newest.name);
  return setApart({ what: 'check', file, notebook: place.notebook, now, depth: 'as-it-is' }).then(
    () => newest,
    () => undefined,
  );
}
