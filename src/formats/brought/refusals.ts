/** What is refused of a file, as much of it as anybody reads. */

import type { RefusedLine } from '../text/refused-line.ts';

/** Whoever has more to mend than this begins with the first. */
const mostRefused = 10_000;

export interface Refusals {
  add(line: RefusedLine): void;
  /** In the order in which they were added. */
  told(): readonly RefusedLine[];
}

export function refusals(): Refusals {
  const refused: RefusedLine[] = [];
  return {
    add(line) {
      if (refused.length < mostRefused) refused.push(line);
      else if (refused.length === mostRefused) refused.push({ ...line, reason: moreReason });
    },
    told: () => refused,
  };
}

const moreReason = 'From here on more is left out than can be told. Mend the lines above first.';
