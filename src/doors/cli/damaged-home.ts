/** What is said where a notebook cannot be opened: that nothing was changed, and which backup brings it back. */

import { existsSync, statSync } from 'node:fs';
import { newestBackup } from '../../store/sqlite/backups/backup-folder.ts';
import type { BackupPlace } from '../../store/sqlite/backups/backup-place.ts';
import { holdsWords, type Reader, whenWords } from './backup-words.ts';
import type { Places } from './command.ts';
import { Unwell } from './unwell.ts';

/** Whose notebook it is, and when they read of it. */
export interface Asking extends Reader {
  readonly places: Places;
}

/**
 * A file that is not there, or empty, becomes a new notebook, unless there are backups of one.
 * @throws {Unwell}
 */
export function requireNothingLost(place: BackupPlace, asking: Asking): void {
  const { database, folder } = place;
  const isThere = existsSync(database);
  if ((isThere && statSync(database).size > 0) || newestBackup(place) === undefined) return;
  throw new Unwell(
    `${isThere ? `${database} is empty` : `There is no ${database}`}, but backups of a notebook lie in ${folder}.`,
    ...remedy(place, asking),
    'To begin a new notebook instead, name another folder with --home.',
  );
}

export function damagedHome(place: BackupPlace, why: string, asking: Asking): Unwell {
  return new Unwell(
    `${place.database} is damaged: ${why.replace(/\.$/, '')}. Nothing was changed.`,
    ...remedy(place, asking),
  );
}

function remedy(place: BackupPlace, { places, ...reader }: Asking): readonly string[] {
  const newest = newestBackup(place);
  if (newest === undefined) {
    return [
      `There is no backup of it in ${place.folder}. Keep a copy of the file before you try anything.`,
      'A copy that you have elsewhere is brought back by "sundown restore FILE", a notebook file by "sundown import FILE" into another folder (--home).',
    ];
  }
  const home = places.home === undefined ? '' : ` --home ${quoted(places.home)}`;
  return [
    `The newest backup is from ${whenWords(newest, reader)}, with ${holdsWords(newest)}. To go back to it:`,
    `  sundown restore ${newest.name}${home}`,
    'The file as it is now is then kept beside it.',
  ];
}

function quoted(path: string): string {
  return /^[\w@%+=:,./~-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
