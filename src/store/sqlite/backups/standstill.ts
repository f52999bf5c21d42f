/** While a backup is put in the place of a database, changes to it wait, so that none is acknowledged and then gone. */

import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreFault } from '../../store-fault.ts';
import { sqliteFault } from '../sqlite-fault.ts';
import { isSomebodyThere } from './alone.ts';
import { backupPlace } from './backup-place.ts';

const writersEndMs = 10_000;
const askAgainMs = 50;
const mayBeStaleMs = 1000;
const patienceMs = 60_000;

/** Whether changes have to wait. Asked within each transaction, once it holds the lock for writing. */
export function standsStill(database: string): boolean {
  return existsSync(markOf(database));
}

/** Does the work while nobody changes the database; to be called alone only. */
export async function atStandstill<Answer>(database: string, work: () => Promise<Answer>): Promise<Answer> {
  writeFileSync(markOf(database), '', { mode: 0o600 });
  try {
    await lastWriterEnded(database);
    return await work();
  } finally {
    endStandstill(database);
  }
}

/** Whoever is alone knows that what a killed process left stands for nothing. */
export function endStandstill(database: string): void {
  rmSync(markOf(database), { force: true });
}

/** @throws {StoreFault} `notebook-busy` where it takes too long */
export async function standstillOver(database: string): Promise<void> {
  const began = performance.now();
  while (standsStill(database)) {
    const waitedMs = performance.now() - began;
    if (waitedMs > patienceMs) throw new StoreFault('notebook-busy', new Error('a backup is being restored'));
    await pause(askAgainMs);
    if (waitedMs > mayBeStaleMs && !isSomebodyThere(backupPlace(database, '').folder)) endStandstill(database);
  }
}

function markOf(database: string): string {
  return `${database}-restoring`;
}

/** Who began before the mark was there has no need to look at it. Asked again and again, since it may be one of ours. */
async function lastWriterEnded(database: string): Promise<void> {
  const asking = new DatabaseSync(database, { timeout: 0 });
  try {
    const last = performance.now() + writersEndMs;
    while (isWritten(asking)) {
      if (performance.now() > last) throw new StoreFault('notebook-busy', new Error('somebody is writing'));
      await pause(askAgainMs);
    }
  } finally {
    asking.close();
  }
}

function isWritten(asking: DatabaseSync): boolean {
  try {
    asking.exec('begin immediate; rollback');
    return false;
  } catch (fault) {
    if (sqliteFault(fault) === 'notebook-busy') return true;
    throw fault;
  }
}
