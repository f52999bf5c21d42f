/** "What could I go back to?": the backups of this notebook, the newest first. */

import { backupsIn } from '../store/sqlite/backups/backup-folder.ts';
import { troubleAt } from '../store/sqlite/backups/trouble.ts';
import { lastCommandId } from '../store/queries/unsaved-commands.ts';
import { shownBackup } from './backups/backup-shown.ts';
import type { Answer, Asked } from './sentence.ts';
import { ownerOf } from './view.ts';
import type { World } from './world.ts';

export async function listBackups(
  { store, notebook, backups, almanacFor }: World,
  _asked: Asked<'listBackups'>,
): Promise<Answer<'listBackups'>> {
  if (backups === undefined) return { items: [] };
  const { last, owner } = await store.read(notebook, async (tx) => ({
    last: await lastCommandId(tx),
    owner: await ownerOf(tx),
  }));
  const items = await Array.fromAsync(backupsIn(backups), (backup) => shownBackup(backup, last));
  const trouble = troubleAt(backups);
  return {
    folder: backups.folder,
    items,
    ...(trouble && { trouble: { at: almanacFor(owner).instantText(trouble.at), why: trouble.why } }),
  };
}
