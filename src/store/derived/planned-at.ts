/** By which time of the clock the kept agenda was worked out, so that a clock that was set back is noticed. */

import { sql } from 'kysely';
import type { Instant } from '../../core/engine/almanac.ts';
import { momentText } from '../kinds/codec.ts';
import type { Reading, Writing } from '../store.ts';
import type { Subjects } from './kept-agenda.ts';

/** Clocks are put right by moments all the time, and what is asked first may be written last. */
const toleratedMs = 60_000;

export async function isPlannedAhead(tx: Reading, now: Instant): Promise<boolean> {
  const { rows } = await sql`
    select 1 from derived_clocks where notebook = ${tx.notebook} and planned_at > ${momentText(now + toleratedMs)}
  `.execute(tx.db);
  return rows.length > 0;
}

/** Only where all subjects were planned anew does the time go back. */
export async function keepPlannedAt(tx: Writing, subjects: Subjects, now: Instant): Promise<void> {
  await sql`
    insert into derived_clocks (notebook, planned_at) values (${tx.notebook}, ${momentText(now)})
    on conflict (notebook) do update set planned_at = excluded.planned_at
    where ${subjects === 'all' ? 1 : 0} = 1 or excluded.planned_at > derived_clocks.planned_at
  `.execute(tx.db);
}
