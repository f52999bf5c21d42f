import type { Finding } from '../finding.ts';
import { folded } from '../folded.ts';
import * as postgres from '../postgres/search-everything.ts';
import * as sqlite from '../sqlite/search-everything.ts';
import type { Reading } from '../store.ts';

/** The one real difference between the two databases. */
const found = {
  sqlite: { namesWith: sqlite.namesWith, touchesWith: sqlite.touchesWith },
  postgres: { namesWith: postgres.namesWith, touchesWith: postgres.touchesWith },
};

/** Below this, nearly every touch would be found. */
const shortestForTouches = 2;

/**
 * What holds all the words, each perhaps only begun. First names that begin with them, then by name;
 * touches after all names, latest first. Accents and case make no difference.
 */
export async function searchEverything(tx: Reading, words: string, limit: number): Promise<readonly Finding[]> {
  const sought = folded(words);
  if (sought === '') return [];
  const { namesWith, touchesWith } = found[tx.dialect];
  const names = await namesWith(tx, sought, limit);
  const wanted = limit - names.length;
  const isTooShort = sought.length < shortestForTouches;
  return wanted <= 0 || isTooShort ? names : [...names, ...(await touchesWith(tx, sought, wanted))];
}
