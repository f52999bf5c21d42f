/** "Make it as it was": puts a backup in the place of everything, after a backup of how it is now. */

import { Refusal } from '../contract/refusal.ts';
import { backupCalled } from '../store/sqlite/backups/backup-folder.ts';
import { lastCommandId } from '../store/queries/unsaved-commands.ts';
import { backupNamed, shownBackup } from './backups/backup-shown.ts';
import { UnusableFile } from './backups/set-apart.ts';
import { keeperOf } from './backups/keeper.ts';
import { putBack } from './backups/put-back.ts';
import type { Answer, Asked } from './sentence.ts';
import type { World } from './world.ts';

/** @throws {Refusal} `backup-unusable`, and nothing is changed */
export async function restoreBackup(world: World, { name }: Asked<'restoreBackup'>): Promise<Answer<'restoreBackup'>> {
  const keeper = await keeperOf(world);
  const backup = backupCalled(keeper.place, name);
  if (backup === undefined) throw new Refusal('not-found', { kind: 'backup', id: name });
  const before = await putBack(keeper, name).catch((fault: unknown) => {
    throw fault instanceof UnusableFile ? new Refusal('backup-unusable', { why: fault.message }) : fault;
  });
  const last = await world.store.read(world.notebook, lastCommandId);
  return {
    restored: shownBackup(backup, last),
    ...(before.backup !== undefined && { before: shownBackup(backupNamed(keeper, before.backup), last) }),
    ...(before.aside !== undefined && { aside: before.aside }),
  };
}
