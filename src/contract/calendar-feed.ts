/** The feed by which a calendar on this computer shows meetings and follow-ups. */

import { z } from 'zod';
import { type CalendarFeed, followUpsInFeed, longestAlarmMinutes } from '../formats/icalendar/calendar-feed.ts';
import { schemaOf } from '../formats/notebook/schema-of.ts';

/** As which a calendar shows follow-ups, and when it rings before a meeting. */
export const feedChoices = {
  followUps: z
    .enum(followUpsInFeed)
    .describe('`tasks` for calendars that show tasks (VTODO), `events` for those that do not (VEVENT), or `none`'),
  alarmMinutes: z
    .int()
    .min(0)
    .max(longestAlarmMinutes)
    .nullable()
    .describe('minutes before a meeting at which the calendar rings; null for never'),
};

export const calendarFeedSchema = schemaOf<CalendarFeed>()(
  z.object({
    ...feedChoices,
    path: z
      .string()
      .exactOptional()
      .describe('where the feed is at this server, with its secret; absent while it is off'),
  }),
);
