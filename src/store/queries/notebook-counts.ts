import { sql } from 'kysely';
import type { Reading } from '../store.ts';

export interface NotebookCounts {
  readonly people: number;
  readonly touches: number;
  /** Those still owed. */
  readonly followUps: number;
  readonly threads: number;
}

export async function notebookCounts({ db, notebook }: Reading): Promise<NotebookCounts> {
  const count = async (table: string): Promise<number> => {
    const { rows } = await sql<{ readonly count: number }>`
      select count(*) as count from ${sql.table(table)} where notebook = ${notebook}
    `.execute(db);
    return rows[0]?.count ?? 0;
  };
  return {
    people: await count('people'),
    touches: await count('touches'),
    followUps: await count('derived_follow_ups'),
    threads: await count('derived_threads'),
  };
}
