/** When each of those referred to was first talked with from the referral on, by referral. F2 F3 */

import { sql } from 'kysely';
import type { Reading } from '../store.ts';

export async function firstTalks(tx: Reading): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ readonly id: string; readonly at: string }>`
    select r.id, min(t.at) as at
    from referrals r
    join touch_people w on w.notebook = r.notebook and w.person_id = r.to_id
    join touches t on t.notebook = w.notebook and t.id = w.touch_id
    where r.notebook = ${tx.notebook} and t.at >= r.at and t.direction = 'both'
      and not (t.channel = 'phone' and coalesce(t.outcome, '') = 'no-answer')
    group by r.id
  `.execute(tx.db);
  return new Map(rows.map(({ id, at }) => [id, at]));
}
