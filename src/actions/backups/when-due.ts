/** Backups on their own: one after each day on which something was said. */

import type { Reading } from '../../store/store.ts';
import { isSomebodyThere } from '../../store/sqlite/backups/alone.ts';
import { backupsIn, namedBackups } from '../../store/sqlite/backups/backup-folder.ts';
import { noteTrouble, troubleAt } from '../../store/sqlite/backups/trouble.ts';
import { firstSaidAfter } from '../../store/queries/unsaved-commands.ts';
import { commandOf } from '../../store/queries/commands.ts';
import type { World } from '../world.ts';
import { dayOf, keeperOf, type Keeper } from './keeper.ts';
import { aloneAt, type Made, madeAlone } from './make-backup.ts';
import { whyNot } from './why-not.ts';

/** After an attempt that failed. */
const againAfterMs = 60 * 60 * 1000;

/**
 * Makes a backup if what was said before today is in none, and none was made today on its own; one that was missed is
 * made as soon as somebody asks. Which day it is by the clock is all that counts, so a clock that was wrong makes none
 * too many.
 */
export async function backUpWhenDue(world: World, signal?: AbortSignal): Promise<Made | undefined> {
  if (world.backups === undefined || world.store.isReadOnly) return undefined;
  const keeper = { ...(await keeperOf(world)), ...(signal && { signal }) };
  const { folder } = keeper.place;
  if (!(await isDue(world, keeper)) || isSomebodyThere(folder)) return undefined;
  try {
    // Somebody else may have made it since.
    return await aloneAt(keeper, async () => ((await isDue(world, keeper)) ? madeAlone(keeper, 'daily') : undefined));
  } catch (fault) {
    if (signal?.aborted !== true) {
      noteTrouble(keeper.place, { at: world.now, why: whyNot(fault) });
    }
    throw fault;
  }
}

async function isDue({ store, notebook }: World, { place, now, timeZone }: Keeper): Promise<boolean> {
  const trouble = troubleAt(place);
  if (trouble !== undefined && Math.abs(now - trouble.at) < againAfterMs) return false;
  const today = dayOf(now, timeZone);
  if (namedBackups(place).some(({ reason, day }) => reason === 'daily' && day === today)) return false;
  const unsaved = await store.read(notebook, async (tx) => firstSaidAfter(tx, await lastSaved(tx, place)));
  return unsaved !== undefined && dayOf(Date.parse(unsaved), timeZone) !== today;
}

/** The last command that is in a backup. One of another past, from before a backup was restored, says nothing. */
async function lastSaved(tx: Reading, place: Keeper['place']): Promise<string | undefined> {
  for await (const { lastCommand } of backupsIn(place)) {
    if (lastCommand !== undefined && (await commandOf(tx, lastCommand)) !== undefined) return lastCommand;
  }
  return undefined;
}
