/** Counts what is left out on purpose, so that one line tells of all that are alike. */

import type { RefusedLine } from '../text/refused-line.ts';

export interface LeftOut<Why extends string> {
  add(why: Why, line: number): void;
  /** One line for each reason, at the first that it holds for. */
  told(): readonly RefusedLine[];
}

export function leftOut<Why extends string>(words: Readonly<Record<Why, (count: number) => string>>): LeftOut<Why> {
  const tallies = new Map<Why, { readonly line: number; readonly count: number }>();
  return {
    add(why, line) {
      const { line: first, count } = tallies.get(why) ?? { line, count: 0 };
      tallies.set(why, { line: Math.min(first, line), count: count + 1 });
    },
    told: () => [...tallies].map(([why, { line, count }]) => ({ line, reason: words[why](count) })),
  };
}
