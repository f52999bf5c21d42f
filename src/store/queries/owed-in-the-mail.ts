import { sql, type RawBuilder } from 'kysely';
import type { Channel } from '../../core/facts/touch.ts';
import { momentText } from '../kinds/codec.ts';
import type { Reading } from '../store.ts';

/** How many notes, letters and cards are due in a span of time; `until` exclusive. */
export async function owedInTheMail(tx: Reading, from: number, until: number): Promise<number> {
  const { rows } = await sql<{ readonly count: number | string }>`
    select count(*) as count from derived_follow_ups
    where notebook = ${tx.notebook} and due >= ${momentText(from)} and due < ${momentText(until)}
      and (${goesBy('note')} or ${goesBy('letter')} or ${goesBy('card')}) and not ${goesBy('phone')}
  `.execute(tx.db);
  return Number(rows[0]?.count ?? 0);
}

/** Channels are kept as a JSON list, which either database also reads as text. */
function goesBy(channel: Channel): RawBuilder<boolean> {
  return sql`cast(channels as text) like ${`%"${channel}"%`}`;
}
