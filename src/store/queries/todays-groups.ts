/** Whose turn it is: the subjects that owe something now or soon, the most urgent first. */

import { sql } from 'kysely';
import { momentText } from '../kinds/codec.ts';
import type { Reading } from '../store.ts';

/** Instants that part the day. */
export interface DayBounds {
  /** The first instant that is not today any more. */
  readonly tomorrow: number;
  /** The first instant at which an opening is too far off to be shown. */
  readonly horizon: number;
}

export const sectionNames = ['overdue', 'today', 'coming-up'] as const;

export interface TodaysGroups {
  readonly page: readonly { readonly subject: string; readonly section: (typeof sectionNames)[number] }[];
  /** Groups in all, whatever the page. */
  readonly total: number;
  /** Follow-ups in all. */
  readonly counts: { readonly overdue: number; readonly today: number; readonly comingUp: number };
}

interface Page {
  /** Only the group of this person. */
  readonly person?: string;
  /** Only groups that owe something about this opportunity. */
  readonly opportunity?: string;
  readonly limit: number;
  readonly offset: number;
}

/** Sums over nothing are null. */
interface CountRow {
  readonly total: number;
  readonly overdue: number | null;
  readonly today: number | null;
  readonly coming_up: number | null;
}

/** Overdue first, then what is due today, then what is open or opens soon; within each quiet at the top. */
export async function todaysGroups(
  tx: Reading,
  bounds: DayBounds,
  { person, opportunity, limit, offset }: Page,
): Promise<TodaysGroups> {
  const section = sql`case when state = 'overdue' then 0 when due < ${momentText(bounds.tomorrow)} then 1 else 2 end`;
  const whose = person === undefined ? sql`` : sql`and subject = ${`person:${person}`}`;
  const about = opportunity === undefined ? sql`` : sql`and opportunity_id = ${opportunity}`;
  const owed = sql`(
    select subject, rank, due, ${section} as section from derived_follow_ups
    where notebook = ${tx.notebook} and opens < ${momentText(bounds.horizon)} ${whose} ${about}
  ) as owed`;
  const { rows } = await sql<{ readonly subject: string; readonly section: number }>`
    select subject, min(section) as section from ${owed} group by subject
    order by min(section * 100 + rank), min(due), subject limit ${limit} offset ${offset}
  `.execute(tx.db);
  const { rows: counted } = await sql<CountRow>`
    select count(distinct subject) as total,
      sum(case section when 0 then 1 else 0 end) as overdue,
      sum(case section when 1 then 1 else 0 end) as today,
      sum(case section when 2 then 1 else 0 end) as coming_up
    from ${owed}
  `.execute(tx.db);
  const [count] = counted;
  return {
    page: rows.map((row) => ({ subject: row.subject, section: sectionNames[row.section] ?? 'coming-up' })),
    total: count?.total ?? 0,
    counts: { overdue: count?.overdue ?? 0, today: count?.today ?? 0, comingUp: count?.coming_up ?? 0 },
  };
}
