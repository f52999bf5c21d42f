/** Opens the file of a notebook and brings its tables up to date; where it may not be written, it is opened to be read. */

import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { migrateSqlite, requireKnownTables } from '../migrations/migrate-sqlite.ts';
import { sqliteFault } from './sqlite-fault.ts';
import { sizeOf } from './size-of.ts';

const busyTimeoutMs = 5000;

export interface OpenedFile {
  readonly database: DatabaseSync;
  readonly isReadOnly: boolean;
}

export function openFile(file: string): OpenedFile {
  try {
    const database = prepared(new DatabaseSync(file, { timeout: busyTimeoutMs }));
    return { database, isReadOnly: !isWritable(database) };
  } catch (fault) {
    const kind = sqliteFault(fault);
    const mayBeReadOnly = kind === 'read-only' || kind === 'notebook-unreachable';
    if (!mayBeReadOnly || sizeOf(file) === 0 || sizeOf(`${file}-wal`) > 0) throw fault;
    return { database: prepared(asItStands(file)), isReadOnly: true };
  }
}

/**
 * Without its companions (-wal, -shm), which cannot be made in a folder that is read-only. SQLite then takes it that
 * nobody else writes to the file either, and where a -wal with changes lay beside it, those would not be seen.
 */
function asItStands(file: string): DatabaseSync {
  const address = pathToFileURL(file);
  address.searchParams.set('immutable', '1');
  return new DatabaseSync(address, { readOnly: true });
}

function prepared(database: DatabaseSync): DatabaseSync {
  try {
    requireKnownTables(database);
    database.exec(`
      pragma journal_mode = wal;
      pragma synchronous = full;
      pragma foreign_keys = on;
      pragma cache_size = -16000;
      pragma temp_store = memory;
    `);
    migrateSqlite(database);
    return database;
  } catch (fault) {
    database.close();
    throw fault;
  }
}

/** Asked by a change that changes nothing and is taken back: SQLite opens a file that it may only read without a word. */
function isWritable(database: DatabaseSync): boolean {
  const version = database.prepare('pragma user_version').get()?.['user_version'];
  try {
    database.exec(`begin immediate; pragma user_version = ${Number(version)};`);
    return true;
  } catch (fault) {
    return sqliteFault(fault) !== 'read-only';
  } finally {
    if (database.isTransaction) database.exec('rollback');
  }
}
