import type { DatabaseSync } from 'node:sqlite';
import { migrationsFor, pendingAfter } from './migration.ts';

/** All pending migrations in one transaction. `user_version` counts those applied. */
export function migrateSqlite(database: DatabaseSync): void {
  const migrations = migrationsFor('sqlite');
  if (applied(database) === migrations.length) return;
  database.exec('begin immediate');
  try {
    for (const migration of pendingAfter(applied(database), migrations)) database.exec(migration.text);
    database.exec(`pragma user_version = ${migrations.length}`);
    database.exec('commit');
  } catch (fault) {
    if (database.isTransaction) database.exec('rollback');
    throw fault;
  }
}

/** Before anything is written to the file. @throws {NewerDatabase} where a newer Sundown has written to it */
export function requireKnownTables(database: DatabaseSync): void {
  pendingAfter(applied(database), migrationsFor('sqlite'));
}

/** Whether an older Sundown wrote to it, so that to open it is to change its tables. */
export function hasOlderTables(database: DatabaseSync): boolean {
  const count = applied(database);
  return count > 0 && count < migrationsFor('sqlite').length;
}

function applied(database: DatabaseSync): number {
  return Number(database.prepare('pragma user_version').get()?.['user_version']);
}
