/** A database that cannot be opened makes room for another, and is kept under a name that says so. */

import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Instant } from '../../../core/engine/almanac.ts';
import { backupName } from './backup-name.ts';
import { settle } from './on-disk.ts';

/** @returns a path beside the database that is still free */
export function asidePath(database: string, at: Instant, timeZone: string): string {
  const stem = database.replace(/\.sqlite$/, '');
  let later = at;
  const path = (): string => `${stem}.damaged-${backupName(later, timeZone, 'asked').replace(/-asked$/, '')}.sqlite`;
  while (existsSync(path())) later += 1000;
  return path();
}

/** With what was not yet written into it: another database must never find that beside itself. */
export function setAside(database: string, to: string): void {
  for (const companion of ['', '-wal', '-journal']) {
    if (existsSync(database + companion)) renameSync(database + companion, to + companion);
  }
  rmSync(`${database}-shm`, { force: true });
  settle(dirname(database));
}
