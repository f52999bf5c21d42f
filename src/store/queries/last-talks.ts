import { sql } from 'kysely';
import type { Instant } from '../../core/engine/almanac.ts';
import { wanted } from '../any-of.ts';
import { momentText } from '../kinds/codec.ts';
import type { Reading } from '../store.ts';

/** When the owner last talked with each of these people; those with whom they never did are left out. */
export async function lastTalks(
  tx: Reading,
  people: readonly string[],
  now: Instant,
): Promise<ReadonlyMap<string, Instant>> {
  const { rows } = await sql<{ readonly person: string; readonly at: string }>`
    select w.person_id as person, max(t.at) as at
    from ${wanted(tx, people)} cross join touch_people w cross join touches t
    where w.notebook = ${tx.notebook} and w.person_id = wanted.value
      and t.notebook = ${tx.notebook} and t.id = w.touch_id and t.direction = 'both' and t.at <= ${momentText(now)}
      and not (t.channel = 'phone' and coalesce(t.outcome, '') = 'no-answer')
    group by w.person_id
  `.execute(tx.db);
  return new Map(rows.map(({ person, at }) => [person, Date.parse(at)]));
}
