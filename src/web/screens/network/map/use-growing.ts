/** How many of many parts to draw by now: some more each frame, so that drawing them all at once holds nobody up. */

import { useEffect, useState } from 'react';

const eachFrame = 120;

export function useGrowing(all: number): number {
  const [count, setCount] = useState(eachFrame);
  useEffect(() => {
    if (count >= all) return undefined;
    const frame = requestAnimationFrame(() => setCount(count + eachFrame));
    return () => cancelAnimationFrame(frame);
  }, [count, all]);
  return Math.min(count, all);
}
