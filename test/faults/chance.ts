/** Chance from a seed, which is printed, so that what was found by it can be had again. `SUNDOWN_SEED` names one. */

import { randomInt } from 'node:crypto';
import type { TestContext } from 'node:test';

export interface Chance {
  /** A whole number, `until` exclusive. */
  between(from: number, until: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

export const seed = Number(process.env['SUNDOWN_SEED'] ?? randomInt(2 ** 31));

export function chance(from: number): Chance {
  let state = from >>> 0;
  // mulberry32: small, quick, and good enough to choose by.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (first: number, until: number): number => first + Math.floor(next() * (until - first));
  return {
    between,
    pick<Item>(items: readonly Item[]): Item {
      const item = items[between(0, items.length)];
      if (item === undefined) throw new Error('there is nothing to choose from');
      return item;
    },
  };
}

/** The chance of a test, with its seed in the report. */
export function chanceOf(t: TestContext): Chance {
  t.diagnostic(`SUNDOWN_SEED=${seed}`);
  return chance(seed);
}
