/** How the owner stands with everybody: what the numbers of the network are reckoned from. V2–V5 V8 */

import { sql } from 'kysely';
import type { Cadence, Circle } from '../../core/facts/owner.ts';
import type { Standing } from '../../core/network/standing.ts';
import type { Reading } from '../store.ts';
import { lastNameRecalls } from './last-name-recalls.ts';

export interface PersonStanding extends Standing {
  readonly id: string;
  readonly isStopped: boolean;
  readonly version: number;
  readonly name: string;
  readonly organizationName: string | undefined;
  /** The day on which they came into their circle. */
  readonly circleSince: string | undefined;
  /** UTC text. */
  readonly lastTalk: string | undefined;
  /** UTC text. */
  readonly lastMeeting: string | undefined;
}

interface Row {
  readonly id: string;
  readonly isStopped: number;
  readonly version: number;
  readonly name: string;
  readonly organizationName: string | null;
  readonly circle: Circle | null;
  readonly circleSince: string | null;
  readonly cadenceDays: number | null;
  readonly addedAt: string;
  readonly hasBackground: number;
  readonly hasValue: number;
  readonly lastTalk: string | null;
  readonly lastMeeting: string | null;
}

/**
 * By name. The talks are joined by `cross join`, so that SQLite goes through them once and not person by person; and
 * since nearly all of them lie in the past, it is not asked for these in a way that has it take the index of times.
 * @param rhythm by which clock (UTC text) and in which rhythm of the circles
 */
export async function standings(
  tx: Reading,
  { now, cadence }: { readonly now: string; readonly cadence: Cadence },
): Promise<readonly PersonStanding[]> {
  const { rows } = await sql<Row>`
    with talks as (
      select w.person_id, max(t.at) as last_talk,
        max(case when t.channel in ('in-person', 'video') then t.at end) as last_meeting
      from touches t cross join touch_people w
      where t.notebook = ${tx.notebook} and w.notebook = t.notebook and w.touch_id = t.id and t.direction = 'both' and not t.at > ${now}
        and not (t.channel = 'phone' and coalesce(t.outcome, '') = 'no-answer')
      group by w.person_id
    )
    select p.id, p.version, p.name, o.name as "organizationName",
      p.circle, p.circle_since as "circleSince", p.cadence_days as "cadenceDays", p.added_at as "addedAt",
      case when trim(coalesce(p.background, '')) = '' then 0 else 1 end as "hasBackground",
      case when trim(coalesce(p.value, '')) = '' then 0 else 1 end as "hasValue",
      case when exists (
        select 1 from derived_stops d where d.notebook = p.notebook and d.person_id = p.id
      ) then 1 else 0 end as "isStopped",
      k.last_talk as "lastTalk", k.last_meeting as "lastMeeting"
    from people p
      join search_names s on s.notebook = p.notebook and s.kind = 'person' and s.id = p.id
      left join organizations o on o.notebook = p.notebook and o.id = p.organization_id
      left join talks k on k.person_id = p.id
    where p.notebook = ${tx.notebook}
    order by s.name, p.id
  `.execute(tx.db);
  const recallById = await lastNameRecalls(tx, now);
  return rows.map((row) => ({
    id: row.id,
    isStopped: Number(row.isStopped) === 1,
    version: Number(row.version),
    name: row.name,
    organizationName: row.organizationName ?? undefined,
    circle: row.circle ?? undefined,
    circleSince: row.circleSince ?? undefined,
    cadenceDays: row.cadenceDays ?? (row.circle === null ? undefined : cadence[row.circle]),
    since: Date.parse(row.circleSince ?? row.addedAt),
    lastTalk: row.lastTalk ?? undefined,
    lastMeeting: row.lastMeeting ?? undefined,
    lastTalkAt: instantOf(row.lastTalk),
    lastMeetingAt: instantOf(row.lastMeeting),
    hasBackground: Number(row.hasBackground) === 1,
    hasValue: Number(row.hasValue) === 1,
    lastNameRecall: recallById.get(row.id),
  }));
}

function instantOf(text: string | null): number | undefined {
  return text === null ? undefined : Date.parse(text);
}
