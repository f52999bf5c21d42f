/** Where the owner's notebook is kept on this computer. XDG Base Directory Specification */

import { isAbsolute, join, resolve } from 'node:path';
import { homedir } from 'node:os';
import type { StorePlace } from '../../store/open-store.ts';
import type { Outside, Places } from './command.ts';

/** A home is one person's, and has one notebook. */
export const notebook = 'mine';

/** An absolute path. */
export function homeFolder({ home }: Places, { environment }: Pick<Outside, 'environment'>): string {
  const chosen = home ?? filled(environment['SUNDOWN_HOME']);
  if (chosen !== undefined) return resolve(chosen);
  // A path that is not absolute is to be ignored, as the specification says.
  const data = environment['XDG_DATA_HOME'] ?? '';
  return join(isAbsolute(data) ? data : join(homedir(), '.local', 'share'), 'sundown');
}

/** A database that was named, else one file in the home folder. */
export function storePlace(places: Places, outside: Pick<Outside, 'environment'>): StorePlace {
  const url = places.database ?? filled(outside.environment['SUNDOWN_DATABASE_URL']);
  if (url !== undefined) return { kind: 'postgres', url };
  return { kind: 'sqlite', file: join(homeFolder(places, outside), 'notebook.sqlite') };
}

function filled(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
