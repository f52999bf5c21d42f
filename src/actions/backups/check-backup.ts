/** Whether a file is a good backup: it opens, SQLite finds nothing broken in it, and it holds what follows from its facts. */

import { almanacFor } from '../../almanac/almanac.ts';
import type { Instant } from '../../core/engine/almanac.ts';
import { differencesMended } from '../../store/derived/differences.ts';
import { NewerDatabase } from '../../store/migrations/migration.ts';
import { isPlannedByThis } from '../../store/derived/planned-at.ts';
import { openStore } from '../../store/open-store.ts';
import { notebookOwner } from '../../store/queries/notebook-owner.ts';
import { brokenIn } from '../../store/sqlite/backups/broken-in.ts';
import { seal } from '../../store/sqlite/backups/copy-database.ts';
import { type CheckDepth, UnusableFile } from './set-apart.ts';

interface Checked {
  readonly file: string;
  readonly notebook: string;
  readonly now: Instant;
  readonly depth: CheckDepth;
}

/**
 * @returns how much had to be put right
 * @throws {UnusableFile} where it is no good
 */
export async function checkBackup(asked: Checked): Promise<number> {
  const { file, depth } = asked;
  const putRight = depth === 'as-it-is' ? 0 : await differencesIn(asked);
  const [broken] = brokenIn(file);
  if (broken !== undefined) throw new UnusableFile(`the database says: ${broken}.`);
  return putRight;
}

async function differencesIn({ file, notebook, now, depth }: Checked): Promise<number> {
  let wasOlder = false;
  const beforeUpdate = async (): Promise<void> => {
    wasOlder = true;
  };
  const store = await openStore({ kind: 'sqlite', file }, { beforeUpdate }).catch((error: unknown) => {
    throw error instanceof NewerDatabase ? new UnusableFile(error.message) : error;
  });
  try {
    return await store.transaction(notebook, async (tx) => {
      const owner = await notebookOwner(tx);
      if (owner === undefined) throw new UnusableFile('no notebook is in it.');
      if (depth === 'to-restore' && !wasOlder && (await isPlannedByThis(tx))) return 0;
      return (await differencesMended(tx, { almanac: almanacFor(owner.fact), now })).length;
    });
  } finally {
    await store.close();
    seal(file);
  }
}
