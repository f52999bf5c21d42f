import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';

/** Runs `work` on one connection between `begin` (with the words that the dialect needs) and the commit. */
export async function inTransaction<Answer>(
  db: Kysely<Database>,
  begin: string,
  work: (connection: Kysely<Database>) => Promise<Answer>,
): Promise<Answer> {
  return db.connection().execute(async (connection) => {
    await sql.raw(begin).execute(connection);
    try {
      const answer = await work(connection);
      await sql`commit`.execute(connection);
      return answer;
    } catch (fault) {
      await rollBack(connection);
      throw fault;
    }
  });
}

/** A database that has already given the transaction up refuses the rollback; the first fault is the one to tell. */
async function rollBack(connection: Kysely<Database>): Promise<void> {
  try {
    await sql`rollback`.execute(connection);
  } catch {
    return;
  }
}
