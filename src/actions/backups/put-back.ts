/** Puts a backup in the place of the database, with how it was until then kept. */

import { existsSync, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { backupFile } from '../../store/sqlite/backups/backup-place.ts';
import { copyDatabase, copyPages } from '../../store/sqlite/backups/copy-database.ts';
import { fileFault } from '../../store/file-fault.ts';
import { moveForGood } from '../../store/sqlite/backups/on-disk.ts';
import { asidePath, setAside } from '../../store/sqlite/backups/set-aside.ts';
import { atStandstill } from '../../store/sqlite/backups/standstill.ts';
import { setApart, UnusableFile } from './set-apart.ts';
import type { Keeper } from './keeper.ts';
import { aloneAt, named, withUnfinished } from './make-backup.ts';

/** Where how it was until then is kept. */
export interface Before {
  /** The name of a backup. */
  readonly backup?: string;
  /** A file beside the database, where that was damaged. */
  readonly aside?: string;
}

/**
 * All of it or nothing, whenever it ends. Tables of an older Sundown are brought up to date before.
 * @throws {UnusableFile} where the backup is no good; {StoreFault} where the disk is at fault
 */
export async function putBack(keeper: Keeper, name: string): Promise<Before> {
  const { place, now, signal } = keeper;
  return aloneAt(keeper, async () =>
    withUnfinished(keeper, async (file) => {
      await copyFile(backupFile(place, name), file);
      await setApart({ what: 'check', file, notebook: place.notebook, now, depth: 'to-restore' }, signal);
      return exchanged(keeper, file);
    }),
  );
}

async function exchanged(keeper: Keeper, file: string): Promise<Before> {
  const { database } = keeper.place;
  if (!existsSync(database) || statSync(database).size === 0) return swapped(keeper, file);
  try {
    return await atStandstill(database, async () => {
      const before = await presentKept(keeper);
      await copyPages(file, database);
      return before;
    });
  } catch (fault) {
    // What SQLite cannot even begin to read is not written into either.
    if (fileFault(fault) === 'notebook-damaged') return swapped(keeper, file);
    throw fault;
  }
}

/** As a backup if it passes the check, else as it is. */
async function presentKept(keeper: Keeper): Promise<Before> {
  return withUnfinished(keeper, async (present) => {
    await copyDatabase(keeper.place.database, present);
    try {
      return { backup: (await named(keeper, present, 'before-restore')).name };
    } catch (fault) {
      if (!(fault instanceof UnusableFile)) throw fault;
      const aside = asideOf(keeper);
      moveForGood(present, aside);
      return { aside };
    }
  });
}

function swapped(keeper: Keeper, file: string): Before {
  const { database } = keeper.place;
  const aside = asideOf(keeper);
  setAside(database, aside);
  moveForGood(file, database);
  return existsSync(aside) ? { aside } : {};
}

function asideOf({ place, now, timeZone }: Keeper): string {
  return asidePath(place.database, now, timeZone);
}
