import { sql } from 'kysely';
import type { Opportunity } from '../../core/facts/opportunity.ts';
import type { Reading } from '../store.ts';
import { factsOf } from './stored-facts.ts';

/** Every offer that was accepted, the latest first. F5 */
export async function offersAccepted(tx: Reading): Promise<readonly Opportunity[]> {
  const { rows } = await sql<{ readonly id: string }>`
    select id from opportunities
    where notebook = ${tx.notebook} and outcome_verdict = 'accepted' order by outcome_at desc, id
  `.execute(tx.db);
  const facts = await factsOf(
    tx,
    'opportunity',
    rows.map(({ id }) => id),
  );
  const byId = new Map(facts.map(({ fact }) => [fact.id, fact]));
  return rows.flatMap(({ id }) => byId.get(id) ?? []);
}
