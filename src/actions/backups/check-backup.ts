/** Whether a file is a good backup: it opens, SQLite finds nothing broken in it, and it holds what follows from its facts. */

import { almanacFor } from '../../almanac/almanac.ts';
import type { Instant } from '../../core/engine/almanac.ts';
import { differencesMended } from '../../store/derived/differences.ts';
import { NewerDatabase } from '../../store/migrations/migration.ts';
import { openStore } from '../../store/open-store.ts';
import { notebookOwner } from '../../store/queries/notebook-owner.ts';
import { brokenIn } from '../../store/sqlite/backups/broken-in.ts';
import { seal } from '../../store/sqlite/backups/copy-database.ts';
import { UnusableFile } from './in-thread.ts';

interface Checked {
  readonly file: string;
  readonly notebook: string;
  readonly now: Instant;
  readonly isOlder: boolean;
}

/**
 * Brings its tables up to date first, unless it is kept as it is for being older, and puts right what does not follow
 * from the facts.
 * @returns how much that was
 * @throws {UnusableFile} where it is no good
 */
export async function checkBackup({ file, notebook, now, isOlder }: Checked): Promise<number> {
  const putRight = isOlder ? 0 : await differencesIn(file, { notebook, now });
  const [broken] = brokenIn(file);
  if (broken !== undefined) throw new UnusableFile(`the database says: ${broken}.`);
  return putRight;
}

async function differencesIn(
  file: string,
  { notebook, now }: { readonly notebook: string; readonly now: Instant },
): Promise<number> {
  const store = await openStore({ kind: 'sqlite', file }).catch((error: unknown) => {
    throw error instanceof NewerDatabase ? new UnusableFile(error.message) : error;
  });
  try {
    return await store.transaction(notebook, async (tx) => {
      const owner = await notebookOwner(tx);
      if (owner === undefined) throw new UnusableFile('no notebook is in it.');
      return (await differencesMended(tx, { almanac: almanacFor(owner.fact), now })).length;
    });
  } finally {
    await store.close();
    seal(file);
  }
}
