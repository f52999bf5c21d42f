/** How far apart two people have grown: days since their last talk, divided by their cadence. V2 V8 */

import type { Circle } from '../facts/owner.ts';
import type { Cadence } from '../facts/owner.ts';

/** Above the first one is drifting, above the second cold. */
export const driftBounds = { drifting: 1, cold: 3 } as const;

export const driftStates = ['fresh', 'drifting', 'cold'] as const;
export type DriftState = (typeof driftStates)[number];

export function driftState(drift: number): DriftState {
  if (drift > driftBounds.cold) return 'cold';
  return drift > driftBounds.drifting ? 'drifting' : 'fresh';
}

/** The days that two touches may lie apart; undefined for whoever is in no circle and has no rhythm of their own. */
export function cadenceOf(
  person: { readonly circle?: Circle; readonly cadenceDays?: number },
  cadence: Cadence,
): number | undefined {
  return person.cadenceDays ?? (person.circle === undefined ? undefined : cadence[person.circle]);
}
