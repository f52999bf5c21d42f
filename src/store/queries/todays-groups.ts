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
  readonly limit: number;
  readonly offset: number;
}

interface GroupRow {
  readonly subject: string;
  readonly section: number;
  readonly total: number;
  readonly overdue: number;
  readonly today: number;
  readonly coming_up: number;
}

/** Overdue first, then what is due today, then what is open or opens soon; within each quiet at the top. */
export async function todaysGroups(tx: Reading, bounds: DayBounds, { limit, offset }: Page): Promise<TodaysGroups> {
  const tomorrow = momentText(bounds.tomorrow);
  const { rows } = await sql<GroupRow>`
    with owed as (
      select subject, rank, due, case when state = 'overdue' then 0 when due < ${tomorrow} then 1 else 2 end as section
      from derived_follow_ups
      where notebook = ${tx.notebook} and opens < ${momentText(bounds.horizon)}
    ), ranked as (
      select subject, min(section * 100 + rank) as place, min(due) as due, min(section) as section,
        sum(case section when 0 then 1 else 0 end) as overdue,
        sum(case section when 1 then 1 else 0 end) as today,
        sum(case section when 2 then 1 else 0 end) as coming_up
      from owed group by subject
    )
    select subject, section, count(*) over () as total,
      sum(overdue) over () as overdue, sum(today) over () as today, sum(coming_up) over () as coming_up
    from ranked order by place, due, subject limit ${limit} offset ${offset}
  `.execute(tx.db);
  const [first] = rows;
  return {
    page: rows.map(({ subject, section }) => ({ subject, section: sectionNames[Number(section)] ?? 'coming-up' })),
    total: Number(first?.total ?? 0),
    counts: {
      overdue: Number(first?.overdue ?? 0),
      today: Number(first?.today ?? 0),
      comingUp: Number(first?.coming_up ?? 0),
    },
  };
}
