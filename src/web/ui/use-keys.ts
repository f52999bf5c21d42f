/** Single keys for the whole page. Silent while somebody types, while a dialog is open, and with Ctrl, Alt or Meta held. */

import { useEffect, useRef } from 'react';

export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

export function useKeys(keys: Keys, active: boolean): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!active) {
      return undefined;
    }
    const heard = (event: KeyboardEvent): void => {
      const act = latest.current[event.key];
      if (
        act === undefined ||
        event.defaultPrevented ||
        event.ctrlKey ||
        event.altKey ||
        event.metaKey ||
        isBusy(event.target)
      ) {
        return;
      }
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, [active]);
}

function isBusy(target: EventTarget | null): boolean {
  const typing = target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
  return typing || document.querySelector('dialog[open]') !== null;
}
