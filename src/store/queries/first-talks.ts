/** When each of those referred to was first talked with from the referral on, by referral. F2 F3 */

import { sql } from 'kysely';
import { wanted } from '../any-of.ts';
import type { Reading } from '../store.ts';

/** From the referrals to the touches, in this order: the other way round SQLite reads every touch for every referral. */
export async function firstTalks(tx: Reading, referrals: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (referrals.length === 0) return new Map();
  const { rows } = await sql<{ readonly id: string; readonly at: string }>`
    select r.id, min(t.at) as at
    from ${wanted(tx, referrals)}
    cross join referrals r
    cross join touch_people w
    cross join touches t
    where r.notebook = ${tx.notebook} and r.id = wanted.value and w.notebook = r.notebook and w.person_id = r.to_id
      and t.notebook = w.notebook and t.id = w.touch_id and t.at >= r.at and t.direction = 'both'
      and not (t.channel = 'phone' and coalesce(t.outcome, '') = 'no-answer')
    group by r.id
  `.execute(tx.db);
  return new Map(rows.map(({ id, at }) => [id, at]));
}
