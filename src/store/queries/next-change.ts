import { sql } from 'kysely';
import type { Reading } from '../store.ts';

/** When time alone next changes anything, in milliseconds since 1970; null if it never does. */
export async function nextChange(tx: Reading): Promise<number | null> {
  const { rows } = await sql<{ readonly at: string | null }>`
    select min(changes_at) as at from derived_subjects where notebook = ${tx.notebook}
  `.execute(tx.db);
  const at = rows[0]?.at ?? null;
  return at === null ? null : Date.parse(at);
}
