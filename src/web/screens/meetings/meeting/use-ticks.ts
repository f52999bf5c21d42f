/** The present by the talk's clock, looked at each second, and at once when the page wakes. */

import { useEffect, useState } from 'react';

const tickMs = 1_000;

export function useTicks(now: () => number, isRunning: boolean): number {
  const [at, setAt] = useState(now);
  useEffect(() => {
    if (!isRunning) return undefined;
    const look = (): void => setAt(now());
    look();
    const timer = setInterval(look, tickMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [now, isRunning]);
  return at;
}
