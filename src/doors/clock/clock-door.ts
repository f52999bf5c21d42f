/** Time is a door too: it knocks when time alone changes what is owed, so that what is kept stays true. */

import type { Instant } from '../../core/engine/almanac.ts';

export interface ClockDoor {
  readonly now: () => Instant;
  /** Brings what is kept up to date, and answers when time alone changes it next; null for never. */
  readonly replan: () => Promise<Instant | null>;
  readonly report: (fault: unknown) => void;
}

export interface Ticking {
  /** Returns when the last knock has been answered. */
  stop(): Promise<void>;
}

/** A computer that slept wakes late, and what is logged meanwhile may change what comes next. */
const longestWaitMs = 60_000;
const shortestWaitMs = 250;

export function startClock({ now, replan, report }: ClockDoor): Ticking {
  let knocking: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  async function knock(): Promise<void> {
    const nextChangeAt = await replan().catch((fault: unknown) => {
      report(fault);
      return null;
    });
    if (!isStopped) waitFor(nextChangeAt);
  }

  function waitFor(nextChangeAt: Instant | null): void {
    const untilChange = nextChangeAt === null ? longestWaitMs : nextChangeAt - now();
    const waitMs = Math.min(longestWaitMs, Math.max(shortestWaitMs, untilChange));
    timer = setTimeout(() => {
      knocking = knock();
    }, waitMs);
  }

  knocking = knock();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await knocking;
    },
  };
}
