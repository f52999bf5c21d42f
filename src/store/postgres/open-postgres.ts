/** The database of an institution. Row-level security shows a connection only the notebook that it has named. */

import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { migratePostgres } from '../migrations/migrate-postgres.ts';
import type { Store } from '../store.ts';
import { plainTypes } from './plain-types.ts';

export async function openPostgres(url: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, types: plainTypes });
  // A connection that breaks while idle is replaced by the pool; the next query tells if the server is gone.
  pool.on('error', () => undefined);
  try {
    await migratePostgres(pool);
  } catch (fault) {
    await pool.end();
    throw fault;
  }
  return postgresStore(new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }), pool);
}

function postgresStore(db: Kysely<Database>, pool: pg.Pool): Store {
  return {
    dialect: 'postgres',
    transaction: async (notebook, work) =>
      inTransaction(db, 'begin', async (connection) => {
        await nameNotebook(connection, notebook);
        // One writer to a notebook at a time: what is planned depends on all of its facts.
        await sql`select pg_advisory_xact_lock(hashtextextended(${notebook}, 0))`.execute(connection);
        return work({ db: connection, dialect: 'postgres', notebook, writing: true });
      }),
    read: async (notebook, work) =>
      inTransaction(db, 'begin isolation level repeatable read read only', async (connection) => {
        await nameNotebook(connection, notebook);
        return work({ db: connection, dialect: 'postgres', notebook });
      }),
    async close() {
      await db.destroy();
      if (!pool.ended) await pool.end();
    },
  };
}

async function nameNotebook(connection: Kysely<Database>, notebook: string): Promise<void> {
  await sql`select set_config('sundown.notebook', ${notebook}, true)`.execute(connection);
}
