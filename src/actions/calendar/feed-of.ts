/** The calendar feed as the owner is shown it. */

import type { CalendarFeed } from '../../formats/icalendar/calendar-feed.ts';
import { type KeptFeed, keptFeed } from '../../store/queries/calendar-feed.ts';
import type { Reading } from '../../store/store.ts';

const untouched: KeptFeed = { followUps: 'tasks', alarmMinutes: 15 };

/** As it is kept, or as it is before the owner has chosen anything: off. */
export async function feedOf(tx: Reading): Promise<KeptFeed> {
  return (await keptFeed(tx)) ?? untouched;
}

export function feedShown({ secret, followUps, alarmMinutes }: KeptFeed): CalendarFeed {
  return { followUps, alarmMinutes, ...(secret === undefined ? {} : { path: `/calendar/${secret}.ics` }) };
}
