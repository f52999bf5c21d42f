import type pg from 'pg';
import { migrationsFor, pendingAfter } from './migration.ts';

/** Any number that only Sundown uses: two servers that start together migrate one after the other. */
const migrationLock = 5_364_701;

/** All pending migrations in one transaction. The table `migrations` counts those applied. */
export async function migratePostgres(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    await client.query('create table if not exists migrations (name text not null primary key)');
    const { rows } = await client.query<{ applied: number }>('select count(*) as applied from migrations');
    for (const migration of pendingAfter(rows[0]?.applied ?? 0, migrationsFor('postgres'))) {
      await client.query(migration.text);
      await client.query('insert into migrations (name) values ($1)', [migration.name]);
    }
    await client.query('commit');
  } catch (fault) {
    await client.query('rollback');
    throw fault;
  } finally {
    client.release();
  }
}
