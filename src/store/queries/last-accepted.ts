import { sql } from 'kysely';
import type { Opportunity } from '../../core/facts/opportunity.ts';
import type { Reading } from '../store.ts';
import { factOf } from './stored-facts.ts';

/** The offer that was accepted last. F5 */
export async function lastAccepted(tx: Reading): Promise<Opportunity | undefined> {
  const { rows } = await sql<{ readonly id: string }>`
    select id from opportunities
    where notebook = ${tx.notebook} and outcome_verdict = 'accepted' order by outcome_at desc, id limit 1
  `.execute(tx.db);
  return rows[0] && (await factOf(tx, 'opportunity', rows[0].id))?.fact;
}
