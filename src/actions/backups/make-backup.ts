/** Makes a backup: copied at one instant, checked, and only then given its name. */

import { rmSync } from 'node:fs';
import { withStoreFaults } from '../../store/store-fault.ts';
import { alone } from '../../store/sqlite/backups/alone.ts';
import { clearUnfinished, placeBackup, thinOut, unfinishedFile } from '../../store/sqlite/backups/backup-folder.ts';
import type { BackupReason } from '../../store/sqlite/backups/backup-name.ts';
import { copyDatabase } from '../../store/sqlite/backups/copy-database.ts';
import { fileFault } from '../../store/file-fault.ts';
import { endStandstill } from '../../store/sqlite/backups/standstill.ts';
import { endTrouble } from '../../store/sqlite/backups/trouble.ts';
import { setApart } from './set-apart.ts';
import { dayOf, type Keeper } from './keeper.ts';

export interface Made {
  readonly name: string;
  /** How much was kept otherwise than it follows from the facts, and is put right in the backup. */
  readonly putRight: number;
}

/** Longer than a backup takes that somebody else makes. */
const patienceMs = 60_000;

/**
 * What is too old is cleared away after it, unless something had to be put right: then the older ones may be better.
 * @throws {UnusableFile} where the copy does not pass the check; {StoreFault} where the disk is at fault
 */
export async function makeBackup(keeper: Keeper, reason: BackupReason): Promise<Made> {
  return aloneAt(keeper, async () => madeAlone(keeper, reason));
}

/** The same, to be called alone only. */
export async function madeAlone(keeper: Keeper, reason: BackupReason): Promise<Made> {
  const { place, now, timeZone } = keeper;
  const made = await withUnfinished(keeper, async (file) => {
    await copyDatabase(place.database, file);
    return named(keeper, file, reason);
  });
  if (made.putRight === 0) thinOut(place, dayOf(now, timeZone));
  endTrouble(place);
  return made;
}

/** Does the work while no other process works on the backups, and with what a killed one left cleared away. */
export async function aloneAt<Answer>({ place }: Keeper, work: () => Promise<Answer>): Promise<Answer> {
  return withStoreFaults(fileFault, async () =>
    alone(
      place.folder,
      async () => {
        clearUnfinished(place);
        endStandstill(place.database);
        return work();
      },
      { patienceMs },
    ),
  );
}

/** Checks a file that is nobody else's, and makes it a backup. */
export async function named(keeper: Keeper, file: string, reason: BackupReason): Promise<Made> {
  const { place, now, timeZone, signal } = keeper;
  const depth = isKeptAsItIs(reason) ? 'as-it-is' : 'whole';
  const putRight = await setApart({ what: 'check', file, notebook: place.notebook, now, depth }, signal);
  return { name: placeBackup(place, file, { at: now, timeZone, reason }), putRight };
}

/** For a way back to exactly how it was: with older tables, or soon, since changes wait until it is made. */
function isKeptAsItIs(reason: BackupReason): boolean {
  return reason === 'before-update' || reason === 'before-restore';
}

/** Works on a file that is gone afterwards, if it has not been given a name. */
export async function withUnfinished<Answer>(
  { place }: Keeper,
  work: (file: string) => Promise<Answer>,
): Promise<Answer> {
  const file = unfinishedFile(place);
  try {
    return await work(file);
  } finally {
    for (const companion of ['', '-wal', '-shm', '-journal']) rmSync(file + companion, { force: true });
  }
}
