/** Ctrl-Z, Cmd-Z and `u` take the last answer back, before anything that was done on another screen. */

import { useEffect } from 'react';
import { useKeys } from '../../ui/use-keys.ts';

export function useBackKeys(takeBack: (() => void) | undefined, singleKeys: boolean): void {
  useKeys({ u: () => takeBack?.() }, singleKeys && takeBack !== undefined);
  useEffect(() => {
    if (takeBack === undefined) return undefined;
    const heard = (event: KeyboardEvent): void => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!isUndo || event.shiftKey || event.altKey || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      takeBack();
    };
    // Heard before the page's own undo, which leaves alone what was heard already.
    document.addEventListener('keydown', heard, { capture: true });
    return () => document.removeEventListener('keydown', heard, { capture: true });
  }, [takeBack]);
}
