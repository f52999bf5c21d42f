/** Whose words are too long for their place, as the places themselves tell it. */

import { useCallback, useState } from 'react';

interface Cut {
  readonly names: readonly string[];
  readonly note: (name: string, fits: boolean) => void;
}

export function useCut(): Cut {
  const [cut, setCut] = useState<ReadonlySet<string>>(new Set());
  const note = useCallback((name: string, fits: boolean) => {
    setCut((before) => {
      if (before.has(name) !== fits) return before;
      return fits ? new Set([...before].filter((other) => other !== name)) : new Set([...before, name]);
    });
  }, []);
  return { names: [...cut], note };
}
