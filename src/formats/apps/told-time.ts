/** When something was, as the databases behind apps write it. RFC 3339, and SQL, which means UTC */

import type { DateText, InstantText } from '../../core/facts/time.ts';
import { isDateText, isInstantText } from '../notebook/time-schemas.ts';

/** Midnight in UTC stands for the whole day: a date without a time is stored so. */
export function toldTime(text: string): InstantText | DateText | undefined {
  const [, date = '', time, zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/.exec(text) ?? [];
  const isDay = time === undefined || (/^00:00(?::00)?$/.test(time) && /^(?:Z|[+-]00:?00)$/.test(zone));
  if (isDay) return isDateText(date) ? date : undefined;
  const seconds = time.length === 5 ? ':00' : '';
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const instant = `${date}T${time}${seconds}${offset}`;
  return isInstantText(instant) ? instant : undefined;
}

/** Of an instant, the date that its text begins with. */
export function toldDate(text: string): DateText | undefined {
  const date = text.slice(0, 10);
  return isDateText(date) ? date : undefined;
}
