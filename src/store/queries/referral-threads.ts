/** The runs that referrals began, and what is owed in them, soonest first. F1–F3 */

import { sql } from 'kysely';
import type { FollowUp, Thread } from '../../core/engine/follow-up.ts';
import { followUpFields, threadFields } from '../derived/derived-rows.ts';
import { readFields, type Row } from '../kinds/codec.ts';
import type { Reading } from '../store.ts';

export async function referralThreads(
  tx: Reading,
): Promise<{ readonly threads: readonly Thread[]; readonly followUps: readonly FollowUp[] }> {
  const threads = await sql<Row>`
    select * from derived_threads where notebook = ${tx.notebook} and referral_id is not null and playbook = 'referral'
  `.execute(tx.db);
  const followUps = await sql<Row>`
    select f.* from derived_follow_ups f
    where f.notebook = ${tx.notebook} and f.playbook = 'referral' order by f.due, f.rank, f.key
  `.execute(tx.db);
  return {
    threads: threads.rows.map((row) => readFields(threadFields, row)),
    followUps: followUps.rows.map((row) => readFields(followUpFields, row)),
  };
}
