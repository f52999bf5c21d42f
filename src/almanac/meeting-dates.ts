/** The dates on which a group meets again and again, by the clocks of where it meets. RFC 5545 section 3.3.10 */

import { RRuleTemporal } from 'rrule-temporal';
import type { Instant } from '../core/engine/almanac.ts';
import type { Meets } from '../core/facts/group.ts';

export interface MeetingDate {
  readonly starts: Instant;
  readonly ends: Instant;
}

interface Stretch {
  /** Inclusive. */
  readonly from: Instant;
  readonly most: number;
}

/** A rule without a date for so long has come to its end. */
const farthestDays = 800;

/** In their order; a time that the clocks skip has no meeting. */
export function meetingDates({ rule, from, time, minutes, timeZone }: Meets, stretch: Stretch): readonly MeetingDate[] {
  const recurrence = new RRuleTemporal({
    rruleString: `RRULE:${rule}`,
    dtstart: Temporal.PlainDateTime.from(`${from}T${time}`).toZonedDateTime(timeZone),
    tzid: timeZone,
  });
  const first = Temporal.Instant.fromEpochMilliseconds(stretch.from).toZonedDateTimeISO(timeZone);
  return recurrence
    .between(first, first.add({ days: farthestDays }), true)
    .slice(0, stretch.most)
    .map(({ epochMilliseconds: starts }) => ({ starts, ends: starts + minutes * 60_000 }));
}
