/** Instants in the words that people use. All texts are in the owner's time zone. */

import type { DateText, InstantText } from '../../core/facts/time.ts';

const dayMs = 86_400_000;

/** `today 17:00`, `tomorrow`, `Thu 12 Mar`; the time only where it is not simply the end of the day. */
export function timeWords(instant: InstantText, now: InstantText): string {
  const clock = clockOf(instant);
  const day = dayWords(instant.slice(0, 10), now.slice(0, 10));
  return clock === '23:59' ? day : `${day} ${clock}`;
}

/** `16:24` */
export function clockOf(instant: InstantText): string {
  return instant.slice(11, 16);
}

function dayWords(date: DateText, today: DateText): string {
  const days = (Date.parse(date) - Date.parse(today)) / dayMs;
  const near = new Map([
    [-1, 'yesterday'],
    [0, 'today'],
    [1, 'tomorrow'],
  ]).get(days);
  return near ?? longDay(date, Math.abs(days) < 180 ? undefined : 'numeric');
}

/** `Sun 22 Nov 2026` */
export function longDay(date: DateText, year: 'numeric' | undefined): string {
  const parts = { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' } as const;
  return new Intl.DateTimeFormat('en-GB', { ...parts, ...(year !== undefined && { year }) })
    .format(Date.parse(date))
    .replace(',', '');
}
