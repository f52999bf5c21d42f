/** How large a network can be and still be one, and who leaves when it grows beyond. V5 */

import type { Instant } from '../engine/almanac.ts';
import { daysSince } from './standing.ts';

/** The people whom one can know and be known by. */
export const sizeBounds = { from: 100, until: 200 } as const;

/** How many have to leave before the next one comes. */
export function countToLeave(keptAndKnown: number): number {
  return Math.max(0, keptAndKnown - sizeBounds.until);
}

/** For so long somebody counts as new in a circle. */
const newDays = 30;

export function isNewcomer(circleSince: Instant | undefined, now: Instant): boolean {
  return circleSince !== undefined && daysSince(circleSince, now) >= 0 && daysSince(circleSince, now) <= newDays;
}

export interface Kept {
  readonly drift: number;
  /** How many things the owner gave, and got. */
  readonly gave: number;
  readonly received: number;
}

/** The least kept comes first: long apart, with little that went both ways. V4 V8 */
export function byLeastKept(a: Kept, b: Kept): number {
  return keeping(a) - keeping(b) || a.gave + a.received - (b.gave + b.received);
}

/** Only what is mutual holds: the side that gave less counts. */
function keeping({ drift, gave, received }: Kept): number {
  return (1 + Math.min(gave, received)) / Math.max(drift, Number.EPSILON);
}
