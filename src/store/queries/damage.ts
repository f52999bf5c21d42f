import { sql } from 'kysely';
import type { Reading } from '../store.ts';

/** What the database itself finds broken, in its words. PostgreSQL watches its own files, and is not asked. */
export async function damage({ db, dialect }: Reading): Promise<readonly string[]> {
  if (dialect === 'postgres') return [];
  const { rows: broken } = await sql<{ readonly integrity_check: string }>`pragma integrity_check`.execute(db);
  const { rows: dangling } = await sql<{
    readonly table: string;
    readonly parent: string;
  }>`pragma foreign_key_check`.execute(db);
  return [
    ...broken.map((row) => row.integrity_check).filter((words) => words !== 'ok'),
    ...dangling.map(({ table, parent }) => `a row of ${table} names one of ${parent} that is not there`),
  ];
}
