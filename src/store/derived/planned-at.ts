/**
 * By which time of the clock the kept agenda was worked out, so that a clock that was set back is noticed; and by which
 * version of Sundown, since another one may reckon otherwise.
 */

import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import type { Instant } from '../../core/engine/almanac.ts';
import { momentText } from '../kinds/codec.ts';
import type { Reading, Writing } from '../store.ts';
import type { Subjects } from './kept-agenda.ts';

/** Clocks are put right by moments all the time, and what is asked first may be written last. */
const toleratedMs = 60_000;

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

export async function isPlannedAhead(tx: Reading, now: Instant): Promise<boolean> {
  const { rows } = await sql`
    select 1 from derived_clocks where notebook = ${tx.notebook} and planned_at > ${momentText(now + toleratedMs)}
  `.execute(tx.db);
  return rows.length > 0;
}

/** Whether this version of Sundown has worked all of it out. */
export async function isPlannedByThis(tx: Reading): Promise<boolean> {
  const { rows } = await sql`
    select 1 from derived_clocks where notebook = ${tx.notebook} and planned_by = ${version}
  `.execute(tx.db);
  return rows.length > 0;
}

/** Only where all subjects were planned anew does the time go back, and is it the work of this version. */
export async function keepPlannedAt(tx: Writing, subjects: Subjects, now: Instant): Promise<void> {
  const isAll = subjects === 'all' ? 1 : 0;
  await sql`
    insert into derived_clocks (notebook, planned_at, planned_by)
    values (${tx.notebook}, ${momentText(now)}, ${subjects === 'all' ? version : ''})
    on conflict (notebook) do update set
      planned_at = excluded.planned_at,
      planned_by = case when ${isAll} = 1 then excluded.planned_by else derived_clocks.planned_by end
    where ${isAll} = 1 or excluded.planned_at > derived_clocks.planned_at
  `.execute(tx.db);
}
