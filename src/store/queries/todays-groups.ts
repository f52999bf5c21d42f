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

interface CountRow {
  readonly total: number;
  readonly owed: number;
  readonly overdue: number;
  readonly today: number;
}

/** Overdue first, then what is due today, then what is open or opens soon; within each quiet at the top. */
export async function todaysGroups(
  tx: Reading,
  bounds: DayBounds,
  { person, opportunity, limit, offset }: Page,
): Promise<TodaysGroups> {
  const tomorrow = momentText(bounds.tomorrow);
  const section = sql`case when state = 'overdue' then 0 when due < ${tomorrow} then 1 else 2 end`;
  const whose = person === undefined ? sql`` : sql`and subject = ${`person:${person}`}`;
  const about = opportunity === undefined ? sql`` : sql`and opportunity_id = ${opportunity}`;
  const owed = sql`
    from derived_follow_ups where notebook = ${tx.notebook} and opens < ${momentText(bounds.horizon)} ${whose} ${about}
  `;
  const { rows } = await sql<{ readonly subject: string; readonly section: number }>`
    select subject, min(section) as section from (select subject, rank, due, ${section} as section ${owed}) as owed
    group by subject
    order by min(section * 100 + rank), min(due), subject limit ${limit} offset ${offset}
  `.execute(tx.db);
  const { rows: counted } = await sql<CountRow>`
    select count(distinct subject) as total, count(*) as owed,
      count(*) filter (where state = 'overdue') as overdue,
      count(*) filter (where state <> 'overdue' and due < ${tomorrow}) as today
    ${owed}
  `.execute(tx.db);
  const count = counted[0] ?? { total: 0, owed: 0, overdue: 0, today: 0 };
  return {
    page: rows.map((row) => ({ subject: row.subject, section: sectionNames[row.section] ?? 'coming-up' })),
    total: count.total,
    counts: { overdue: count.overdue, today: count.today, comingUp: count.owed - count.overdue - count.today },
  };
}
