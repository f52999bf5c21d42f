/** A small choice that this browser remembers. Where storage is closed, it lasts as long as the page. */

import { useCallback, useState } from 'react';

export function useStored<Choice extends string>(
  name: string,
  choices: readonly [Choice, ...Choice[]],
): [Choice, (choice: Choice) => void] {
  const [choice, setChoice] = useState(() => choices.find((known) => known === read(name)) ?? choices[0]);
  const choose = useCallback(
    (next: Choice) => {
      setChoice(next);
      write(name, next);
    },
    [name],
  );
  return [choice, choose];
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The choice then holds until the page is left.
  }
}
