import { sql } from 'kysely';
import type { Reading } from '../store.ts';

/** Whether advice with this key is given now. */
export async function isGivenAdvice(tx: Reading, key: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from derived_advice where notebook = ${tx.notebook} and key = ${key} limit 1
  `.execute(tx.db);
  return rows.length > 0;
}
