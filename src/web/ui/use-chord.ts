/** A key with Ctrl, or with Cmd on a Mac, for the whole page; also while somebody types, but not over another dialog. */

import { useEffect } from 'react';

export function useChord(key: string, act: () => void): void {
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => {
      const isMeant = event.key.toLowerCase() === key && (event.ctrlKey || event.metaKey);
      if (!isMeant || event.altKey || event.shiftKey) return;
      event.preventDefault();
      if (document.querySelector('dialog[open]') === null) act();
    };
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, [key, act]);
}
