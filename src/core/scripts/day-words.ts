/** How a day of the past (or of the coming week) is named in a letter: "yesterday", "on Tuesday", "in March". English. */

import type { Day } from '../engine/almanac.ts';

const weekdays = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** @param dateText the same day as `YYYY-MM-DD` */
export function dayWords(day: Day, today: Day, dateText: string): string {
  const ago = today - day;
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  if (ago === -1) return 'tomorrow';
  if (Math.abs(ago) < 7) return `on ${weekdayOf(day)}`;
  if (ago > 0 && ago < 14) return 'last week';
  const [year = 0, month = 0] = dateText.split('-').map(Number);
  const name = months[month - 1] ?? '';
  return Math.abs(ago) < 330 ? `in ${name}` : `in ${name} ${year}`;
}

/** Day 0, the first of January 1970, was a Thursday. */
function weekdayOf(day: Day): string {
  return weekdays[((day % 7) + 7) % 7] ?? '';
}
