/** Backups as the sentences show them. */

import { type Backup, backupCalled } from '../../store/sqlite/backups/backup-folder.ts';
import type { Answer } from '../sentence.ts';
import type { Keeper } from './keeper.ts';

export type BackupShown = Answer<'listBackups'>['items'][number];

/** @param last the last thing that was said */
export function shownBackup(backup: Backup, last: string | undefined): BackupShown {
  const { name, atText, reason, bytes, people, touches, lastCommand } = backup;
  return { name, at: atText, reason, bytes, people, touches, isUpToDate: lastCommand === last };
}

export function backupNamed({ place }: Keeper, name: string): Backup {
  const backup = backupCalled(place, name);
  if (backup === undefined) throw new Error(`The backup ${name} was made, and is not there.`);
  return backup;
}
