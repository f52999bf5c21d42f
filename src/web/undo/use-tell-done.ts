/** Tells what was just done, with the way back: any command can be undone from its toast, and then done again. */

import { useCallback } from 'react';
import { useToasts } from '../ui/toasts.tsx';
import { undoFault, useUndo } from './use-undo.ts';
import type { Done } from './use-undo.ts';

export function useTellDone(): (done: Done) => void {
  const toasts = useToasts();
  const undo = useUndo();
  return useCallback(
    (done) => {
      const back = (): void =>
        void undo(done).catch((error: unknown) => toasts.show({ text: undoFault(error), kind: 'fault' }));
      toasts.show({ text: done.text, kind: 'done', undo: back });
    },
    [toasts, undo],
  );
}
