import { sql } from 'kysely';
import type { FeedChoices, FollowUpsInFeed } from '../../formats/icalendar/calendar-feed.ts';
import type { Reading, Writing } from '../store.ts';

/** The choices of the owner, and the secret while the feed is on. */
export interface KeptFeed extends FeedChoices {
  readonly secret?: string;
}

interface FeedRow {
  readonly secret: string | null;
  readonly follow_ups: FollowUpsInFeed;
  readonly alarm_minutes: number | null;
}

/** Undefined where the owner has chosen nothing yet. */
export async function keptFeed(tx: Reading): Promise<KeptFeed | undefined> {
  const { rows } = await sql<FeedRow>`
    select secret, follow_ups, alarm_minutes from calendar_feeds where notebook = ${tx.notebook}
  `.execute(tx.db);
  const [row] = rows;
  return (
    row && {
      followUps: row.follow_ups,
      alarmMinutes: row.alarm_minutes,
      ...(row.secret === null ? {} : { secret: row.secret }),
    }
  );
}

export async function keepFeed(tx: Writing, { secret, followUps, alarmMinutes }: KeptFeed): Promise<void> {
  await sql`
    insert into calendar_feeds (notebook, secret, follow_ups, alarm_minutes)
    values (${tx.notebook}, ${secret ?? null}, ${followUps}, ${alarmMinutes})
    on conflict (notebook) do update
      set secret = excluded.secret, follow_ups = excluded.follow_ups, alarm_minutes = excluded.alarm_minutes
  `.execute(tx.db);
}
