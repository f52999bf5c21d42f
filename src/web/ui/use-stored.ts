/** A small choice that this browser remembers, the same wherever on the page it is read. Where storage is closed, it lasts as long as the page. */

import { useCallback, useSyncExternalStore } from 'react';

const chosen = new Map<string, string>();
const listeners = new Set<() => void>();

export function useStored<Choice extends string>(
  name: string,
  choices: readonly [Choice, ...Choice[]],
): [Choice, (choice: Choice) => void] {
  const stored = useSyncExternalStore(listen, () => chosen.get(name) ?? read(name));
  const choose = useCallback(
    (next: Choice) => {
      chosen.set(name, next);
      write(name, next);
      for (const heard of listeners) heard();
    },
    [name],
  );
  return [choices.find((known) => known === stored) ?? choices[0], choose];
}

/** Another tab may choose too. */
function listen(heard: () => void): () => void {
  const elsewhere = ({ key }: StorageEvent): void => {
    chosen.delete(key ?? '');
    heard();
  };
  listeners.add(heard);
  addEventListener('storage', elsewhere);
  return () => {
    listeners.delete(heard);
    removeEventListener('storage', elsewhere);
  };
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
