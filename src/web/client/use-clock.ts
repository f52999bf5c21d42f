/** The server's clock, carried on by the page's own, so that a wrong clock on the device misleads nobody. */

import { useEffect, useState } from 'react';
import type { Clock } from '../words/due-words.ts';
import { englishLocale } from '../words/own-locale.ts';

export interface ServerTime {
  readonly now: string;
  /** By the page's own clock. */
  readonly heardAt: number;
  readonly owner: { readonly timeZone: string };
}

const tickMs = 15_000;

/** Steady while the page is open, and to be compared with what an earlier page kept on this device. In milliseconds. */
export function pageClock(): number {
  return performance.timeOrigin + performance.now();
}

/** Milliseconds since 1970 by the server's clock. */
export function serverNow({ now, heardAt }: ServerTime): number {
  return Date.parse(now) + Math.max(pageClock() - heardAt, 0);
}

/** Ticks often enough to tell minutes. */
export function useClock(time: ServerTime): Clock {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), tickMs);
    return () => clearInterval(timer);
  }, []);
  return { now: serverNow(time), zone: time.owner.timeZone, locale: englishLocale() };
}
