/** When something was, as the tables of LinkedIn write it: always UTC, in one manner or another. */

import type { DateText, InstantText } from '../../core/facts/time.ts';
import { isDateText, isInstantText } from '../notebook/time-schemas.ts';

/** `2026-03-05 14:03:22 UTC`: messages since 2019. */
const sorted = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?(?: ?(?:UTC|GMT|Z))?$/;

/** `3/5/26, 2:03 PM`: invitations, recommendations, and messages before 2019. */
const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)(?:,?\s+(\d{1,2}):(\d\d)\s?([AP]M)?)?$/i;

/** A date where no time is told; undefined for what is no such text, since a wrong date is worse than none. */
export function linkedinTime(text: string): InstantText | DateText | undefined {
  const found = sortedTime(text) ?? americanTime(text);
  return found !== undefined && (isInstantText(found) || isDateText(found)) ? found : undefined;
}

function sortedTime(text: string): string | undefined {
  const [, date, time, seconds = ':00'] = sorted.exec(text) ?? [];
  return date === undefined ? undefined : `${date}T${time}${seconds}Z`;
}

function americanTime(text: string): string | undefined {
  const [, month = '', day = '', year = '', hour, minute, half] = american.exec(text) ?? [];
  const date = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined) return date;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  return Number(hour) > (half === undefined ? 23 : 12)
    ? undefined
    : `${date}T${`${hours}`.padStart(2, '0')}:${minute}:00Z`;
}
