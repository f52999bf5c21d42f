/** What the owner chose for the feed by which a calendar shows meetings and follow-ups. */

export const followUpsInFeed = ['tasks', 'events', 'none'] as const;

/** As tasks, as events for calendars that show no tasks, or not at all. */
export type FollowUpsInFeed = (typeof followUpsInFeed)[number];

/** A week. */
export const longestAlarmMinutes = 10_080;

export interface FeedChoices {
  readonly followUps: FollowUpsInFeed;
  /** Before a meeting; null for none. */
  readonly alarmMinutes: number | null;
}

export interface CalendarFeed extends FeedChoices {
  /** With the secret in it. Absent while the feed is off. */
  readonly path?: string;
}
