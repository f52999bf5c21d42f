/** Keeps the screen on while a talk runs, where the browser can. */

import { useEffect } from 'react';

export function useWakeLock(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !('wakeLock' in navigator)) return undefined;
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const hold = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      const held = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (isOver) await held?.release();
      else lock = held;
    };
    const seen = (): void => void hold();
    document.addEventListener('visibilitychange', seen);
    seen();
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', seen);
      void lock?.release().catch(() => {});
    };
  }, [isWanted]);
}
