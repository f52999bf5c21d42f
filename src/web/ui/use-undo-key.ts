/** Ctrl-Z, or Cmd-Z on a Mac, takes back the last thing done; where somebody types, it is the browser's. */

import { useEffect } from 'react';

export function useUndoKey(undoLast: () => void): void {
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!isUndo || event.shiftKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      undoLast();
    };
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, [undoLast]);
}

/** A box to tick holds no text to take back. */
function isTyping(target: EventTarget | null): boolean {
  const field = target instanceof Element ? target.closest('input, textarea, [contenteditable]') : null;
  return field !== null && !(field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type));
}
