/** Who and what a large notebook is made of, and when. */

import type { Dice } from './dice.ts';

export const day = 86_400_000;
export const years = 5;

export interface Cast {
  readonly roll: Dice;
  /** When the notebook was begun. */
  readonly from: number;
  readonly now: number;
  readonly counts: {
    readonly people: number;
    readonly touches: number;
    readonly organizations: number;
    readonly opportunities: number;
    readonly groups: number;
  };
}

/** Some time by day in Chicago, in those years. */
export function moment({ roll, from }: Cast): number {
  return onDay(roll.below(years * 365), { roll, from });
}

/** Touches are written down as they happen, but for some that are remembered days later. */
export function momentOfTouch(index: number, { roll, from, counts }: Cast): number {
  const today = Math.floor((index / counts.touches) * years * 365);
  return onDay(today - (roll.chance(0.05) ? roll.below(14) : 0), { roll, from });
}

function onDay(index: number, { roll, from }: Pick<Cast, 'roll' | 'from'>): number {
  const midnight = Math.floor(from / day) * day;
  return midnight + index * day + (14 + roll.below(8)) * 3_600_000 + roll.below(60) * 60_000;
}

export function text(at: number): string {
  return new Date(Math.floor(at / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}
