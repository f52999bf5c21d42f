import { sql } from 'kysely';
import { momentText } from '../kinds/codec.ts';
import type { Reading } from '../store.ts';

/** How many notes, letters and cards are due before an instant, late ones included. */
export async function owedInTheMail(tx: Reading, before: number): Promise<number> {
  const { rows } = await sql<{ readonly count: number | string }>`
    select count(*) as count from derived_follow_ups
    where notebook = ${tx.notebook} and due < ${momentText(before)}
      and cast(channels as text) in ('["note"]', '["letter"]', '["card"]')
  `.execute(tx.db);
  return Number(rows[0]?.count ?? 0);
}
