/** The embedded database: one file, one connection, every acknowledged write on the disk. */

import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { migrateSqlite } from '../migrations/migrate-sqlite.ts';
import type { Store } from '../store.ts';
import { nodeSqlite } from './node-sqlite.ts';
import { watchSqlite } from './watch-sqlite.ts';

const busyTimeoutMs = 5000;

export async function openSqlite(file: string): Promise<Store> {
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs });
  try {
    database.exec(`
      pragma journal_mode = wal;
      pragma synchronous = full;
      pragma foreign_keys = on;
      pragma cache_size = -16000;
      pragma temp_store = memory;
    `);
    migrateSqlite(database);
  } catch (fault) {
    database.close();
    throw fault;
  }
  return sqliteStore(
    new Kysely<Database>({ dialect: new SqliteDialect({ database: nodeSqlite(database) }) }),
    database,
  );
}

function sqliteStore(db: Kysely<Database>, database: DatabaseSync): Store {
  const watch = watchSqlite(database);
  return {
    dialect: 'sqlite',
    async transaction(notebook, work) {
      const { answer, changed } = await inTransaction(db, 'begin immediate', async (connection) => {
        const before = watch.changedRows();
        const done = await work({ db: connection, dialect: 'sqlite', notebook, writing: true });
        return { answer: done, changed: watch.changedRows() !== before };
      });
      if (changed) watch.tellOwn(notebook);
      return answer;
    },
    read: async (notebook, work) =>
      inTransaction(db, 'begin', async (connection) => work({ db: connection, dialect: 'sqlite', notebook })),
    watch: watch.watch,
    async close() {
      watch.close();
      await db.destroy();
      if (database.isOpen) database.close();
    },
  };
}
