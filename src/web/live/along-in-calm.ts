/**
 * Takes along what will be asked for on the way while nothing happens. What changes the notebook stops it at once, since
 * somebody may be gone by then, and it begins anew when all is calm.
 */

import { isSaying } from '../client/fetch-here.ts';

export interface AlongInCalm {
  readonly begin: () => void;
  /** The notebook changes, or is about to. */
  readonly changed: () => void;
}

/** By then whatever is on the screen has arrived. */
const calmMs = 5_000;

export function alongInCalm(): AlongInCalm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: AbortController | undefined;

  const begin = (): void => {
    underWay?.abort();
    underWay = undefined;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      if (isSaying()) begin();
      else void go();
    }, calmMs);
  };

  const go = async (): Promise<void> => {
    const stopping = new AbortController();
    underWay = stopping;
    try {
      const { takeAlong } = await import('../offline/take-along.ts');
      await takeAlong(stopping.signal);
    } finally {
      if (underWay === stopping) underWay = undefined;
    }
  };

  return {
    begin,
    changed() {
      if (timer !== undefined || underWay !== undefined) begin();
    },
  };
}
