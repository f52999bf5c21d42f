/** What has to be known of a file before it is opened to be worked with. */

import { DatabaseSync } from 'node:sqlite';
import { hasOlderTables } from '../migrations/migrate-sqlite.ts';
import type { Opening } from '../opening.ts';
import { StoreFault, type StoreFaultKind } from '../store-fault.ts';
import { sqliteFault } from './sqlite-fault.ts';
import { sizeOf } from './size-of.ts';

/** @throws {StoreFault} `notebook-damaged` */
export async function lookOver(file: string, { beforeUpdate, isLookedOver = false }: Opening): Promise<void> {
  if (sizeOf(file) === 0) return;
  const wasLeftOpen = sizeOf(`${file}-wal`) > 0;
  if (isOlder(file, isLookedOver && wasLeftOpen)) await beforeUpdate?.();
}

function isOlder(file: string, isCheckedToo: boolean): boolean {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    if (isCheckedToo) requireSound(database);
    return hasOlderTables(database);
  } catch (fault) {
    // Where nothing can be written, nothing is brought up to date either.
    if (isReadOnly(sqliteFault(fault))) return false;
    throw fault;
  } finally {
    database.close();
  }
}

function isReadOnly(kind: StoreFaultKind | undefined): boolean {
  return kind === 'read-only' || kind === 'notebook-unreachable';
}

function requireSound(database: DatabaseSync): void {
  const words = String(database.prepare('pragma quick_check(1)').get()?.['quick_check']);
  if (words !== 'ok') throw new StoreFault('notebook-damaged', new Error(words));
}
