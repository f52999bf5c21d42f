/** The database of an institution. Row-level security shows a connection only the notebook that it has named. */

import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { migratePostgres } from '../migrations/migrate-postgres.ts';
import { withStoreFaults } from '../store-fault.ts';
import type { Store } from '../store.ts';
import { plainTypes } from './plain-types.ts';
import { postgresFault } from './postgres-fault.ts';
import { watchPostgres } from './watch-postgres.ts';
import type { PostgresWatch } from './watch-postgres.ts';

export async function openPostgres(url: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, types: plainTypes });
  // A connection that breaks while idle is replaced by the pool; the next query tells if the server is gone.
  pool.on('error', () => undefined);
  try {
    await withStoreFaults(postgresFault, async () => migratePostgres(pool));
  } catch (fault) {
    await pool.end();
    throw fault;
  }
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return postgresStore(db, pool, watchPostgres(url));
}

function postgresStore(db: Kysely<Database>, pool: pg.Pool, watch: PostgresWatch): Store {
  return {
    dialect: 'postgres',
    isReadOnly: false,
    async transaction(notebook, work, waitMs = 0) {
      const { answer, changed } = await withStoreFaults(postgresFault, async () =>
        inTransaction(db, 'begin', async (connection) => {
          await nameNotebook(connection, notebook);
          await sql`select set_config('lock_timeout', ${String(waitMs)}, true)`.execute(connection);
          // One writer to a notebook at a time: what is planned depends on all of its facts.
          await sql`select pg_advisory_xact_lock(hashtextextended(${notebook}, 0))`.execute(connection);
          const done = await work({ db: connection, dialect: 'postgres', notebook, writing: true });
          return { answer: done, changed: await watch.announce(connection, notebook) };
        }),
      );
      if (changed) watch.tellOwn(notebook);
      return answer;
    },
    read: async (notebook, work) =>
      withStoreFaults(postgresFault, async () =>
        inTransaction(db, 'begin isolation level repeatable read read only', async (connection) => {
          await nameNotebook(connection, notebook);
          return work({ db: connection, dialect: 'postgres', notebook });
        }),
      ),
    watch: watch.watch,
    async close() {
      await watch.close();
      await db.destroy();
      if (!pool.ended) await pool.end();
    },
  };
}

async function nameNotebook(connection: Kysely<Database>, notebook: string): Promise<void> {
  await sql`select set_config('sundown.notebook', ${notebook}, true)`.execute(connection);
}
