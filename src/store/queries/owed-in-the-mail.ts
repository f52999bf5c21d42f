import { sql } from 'kysely';
import { momentText } from '../kinds/codec.ts';
import type { Reading } from '../store.ts';

/** How many notes, letters and cards are due in a span of time; `until` exclusive. */
export async function owedInTheMail(tx: Reading, from: number, until: number): Promise<number> {
  const { rows } = await sql<{ readonly count: number | string }>`
    select count(*) as count from derived_follow_ups
    where notebook = ${tx.notebook} and due >= ${momentText(from)} and due < ${momentText(until)}
      and (channels like '%"note"%' or channels like '%"letter"%' or channels like '%"card"%')
      and channels not like '%"phone"%'
  `.execute(tx.db);
  return Number(rows[0]?.count ?? 0);
}
