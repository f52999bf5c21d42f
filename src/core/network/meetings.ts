/** Meetings in person keep name and face together. V3 */

import type { Instant } from '../engine/almanac.ts';
import { isWithinYear, type Standing } from './standing.ts';

/** Of those who are kept close; the wide circle lives by letters. */
export function isToBeSeen({ circle }: Standing): boolean {
  return circle === 'inner' || circle === 'active';
}

export function isSeen({ lastMeetingAt }: Standing, now: Instant): boolean {
  return isWithinYear(lastMeetingAt, now);
}
