/** Whether a database is sound, asked of the file as it is used, without holding up whoever uses it. */

import { setApart, UnusableFile } from './set-apart.ts';
import type { Keeper } from './keeper.ts';

/** What is broken, in words; undefined where nothing is. */
export async function damageOf({ place, now, signal }: Keeper): Promise<string | undefined> {
  const { database, notebook } = place;
  try {
    await setApart({ what: 'check', file: database, notebook, now, depth: 'as-it-is' }, signal);
    return undefined;
  } catch (fault) {
    if (fault instanceof UnusableFile) return fault.message;
    throw fault;
  }
}
