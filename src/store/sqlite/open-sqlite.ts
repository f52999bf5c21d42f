/** The embedded database: one file, one connection, every acknowledged write on the disk. */

import type { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { withStoreFaults } from '../store-fault.ts';
import type { Opening } from '../opening.ts';
import type { Store } from '../store.ts';
import { nodeSqlite } from './node-sqlite.ts';
import { lookOver } from './look-over.ts';
import { openFile } from './open-file.ts';
import { type OwnTurn, ownTurn } from './own-turn.ts';
import { patiently } from './patiently.ts';
import { sqliteFault } from './sqlite-fault.ts';
import { watchSqlite } from './watch-sqlite.ts';

/** @throws {StoreFault} where the file cannot be read, and where it would have to be written first and cannot be */
export async function openSqlite(file: string, opening: Opening = {}): Promise<Store> {
  return withStoreFaults(sqliteFault, async () => {
    await lookOver(file, opening);
    const { database, isReadOnly } = openFile(file);
    // From here on it is `patiently` that waits.
    database.exec('pragma busy_timeout = 0');
    const db = new Kysely<Database>({ dialect: new SqliteDialect({ database: nodeSqlite(database) }) });
    return sqliteStore({ db, database, isReadOnly, turn: ownTurn(file) });
  });
}

interface Opened {
  readonly db: Kysely<Database>;
  readonly database: DatabaseSync;
  readonly isReadOnly: boolean;
  readonly turn: OwnTurn;
}

function sqliteStore({ db, database, isReadOnly, turn }: Opened): Store {
  const watch = watchSqlite(database);
  return {
    dialect: 'sqlite',
    isReadOnly,
    async transaction(notebook, work, waitMs) {
      const { answer, changed } = await withStoreFaults(sqliteFault, async () =>
        turn.take(async () =>
          patiently(
            async () =>
              inTransaction(db, 'begin immediate', async (connection) => {
                turn.require();
                const before = watch.changedRows();
                const done = await work({ db: connection, dialect: 'sqlite', notebook, writing: true });
                return { answer: done, changed: watch.changedRows() !== before };
              }),
            waitMs,
          ),
        ),
      );
      if (changed) watch.tellOwn(notebook);
      return answer;
    },
    read: async (notebook, work) =>
      withStoreFaults(sqliteFault, async () =>
        patiently(async () =>
          inTransaction(db, 'begin', async (connection) => work({ db: connection, dialect: 'sqlite', notebook })),
        ),
      ),
    watch: watch.watch,
    async close() {
      watch.close();
      await db.destroy();
      if (database.isOpen) database.close();
    },
  };
}
