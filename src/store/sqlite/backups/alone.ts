/** One process at a time makes, restores or clears away backups of a home. */

import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreFault } from '../../store-fault.ts';
import { sqliteFault } from '../sqlite-fault.ts';

const askAgainMs = 100;

/**
 * Does the work while no other process does such work there. The lock is SQLite's own on an empty file, which the
 * system lets go of when a process is killed.
 * @throws {StoreFault} `notebook-busy` where another does it for longer than `patienceMs`
 */
export async function alone<Answer>(
  folder: string,
  work: () => Promise<Answer>,
  { patienceMs }: { readonly patienceMs: number },
): Promise<Answer> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const last = performance.now() + patienceMs;
  for (;;) {
    const lock = locked(folder);
    if (lock === undefined) {
      if (performance.now() > last) throw new StoreFault('notebook-busy', new Error('backups are busy'));
      await pause(askAgainMs);
      continue;
    }
    try {
      return await work();
    } finally {
      lock.close();
    }
  }
}

/** Whether some process does such work now. */
export function isSomebodyThere(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const lock = locked(folder);
  lock?.close();
  return lock === undefined;
}

function locked(folder: string): DatabaseSync | undefined {
  const lock = new DatabaseSync(join(folder, '.lock'), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
    return lock;
  } catch (fault) {
    lock.close();
    if (sqliteFault(fault) === 'notebook-busy') return undefined;
    throw fault;
  }
}
