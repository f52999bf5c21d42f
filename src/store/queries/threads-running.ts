import { sql } from 'kysely';
import type { Reading } from '../store.ts';

/** How many threads are under way, by playbook. */
export async function threadsRunning(tx: Reading): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ readonly playbook: string; readonly count: number }>`
    select playbook, count(*) as count from derived_threads
    where notebook = ${tx.notebook} and state = 'active'
    group by playbook
  `.execute(tx.db);
  return new Map(rows.map(({ playbook, count }) => [playbook, Number(count)]));
}
