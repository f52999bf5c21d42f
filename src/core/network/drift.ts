/** How far apart two people have grown: days since their last talk, divided by their cadence. V2 V8 */

import type { Instant } from '../engine/almanac.ts';
import { daysSince, type Standing } from './standing.ts';

/** Above the first one is drifting, above the second cold. */
export const driftBounds = { drifting: 1, cold: 3 } as const;

export const driftStates = ['fresh', 'drifting', 'cold'] as const;
export type DriftState = (typeof driftStates)[number];

export function driftState(drift: number): DriftState {
  if (drift > driftBounds.cold) return 'cold';
  return drift > driftBounds.drifting ? 'drifting' : 'fresh';
}

/** Whoever never talked with the owner is as far away as since they came into their circle; undefined without a cadence. */
export function driftOf({ cadenceDays, lastTalkAt, since }: Standing, now: Instant): number | undefined {
  return cadenceDays === undefined ? undefined : daysSince(lastTalkAt ?? since, now) / cadenceDays;
}
