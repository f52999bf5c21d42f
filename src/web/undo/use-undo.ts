/** Takes commands back, renews what the pages show, and tells it, with a way to do them again. */

import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isGone, saidBy } from '../client/client.ts';
import { waitingWords } from '../offline/waiting-words.ts';
import { useToasts } from '../ui/toasts.tsx';
import { undoAll } from './undo-all.ts';
import type { Undone } from './undo-all.ts';
import { undoWords } from './undo-words.ts';

export interface Done {
  /** What was done, in words. */
  readonly text: string;
  /** The ids of the commands that did it, in the order in which they were sent; they are undone the last first. */
  readonly commands: readonly string[];
  /** Once it is taken back and before the page hears of it: away from what is there no more. */
  readonly leave?: () => void;
  /** Once it is taken back and the page has heard of it: where the focus goes, for instance. */
  readonly undone?: () => void;
}

/** @throws what the server said no with */
export function useUndo(): (done: Done) => Promise<void> {
  const queries = useQueryClient();
  const toasts = useToasts();
  return useMemo(() => {
    const undoneAndHeard = async (done: Done, leave?: () => void): Promise<Undone> => {
      try {
        const undone = await undoAll(done);
        leave?.();
        return undone;
      } finally {
        await queries.invalidateQueries();
      }
    };
    const attempt = (act: () => Promise<void>): void =>
      void act().catch((error: unknown) => toasts.show({ text: undoFault(error), kind: 'fault' }));
    const undo = async (done: Done): Promise<void> => {
      const { undoings, kept } = await undoneAndHeard(done, done.leave);
      const redo = (): void => attempt(() => doAgain({ ...done, commands: undoings }));
      toasts.show({ text: toldOf(undoings, kept), kind: 'done', ...(undoings.length > 0 && { redo }) });
      done.undone?.();
    };
    const doAgain = async (done: Done): Promise<void> => {
      const { undoings } = await undoneAndHeard(done);
      const back = (): void => attempt(() => undo({ ...done, commands: undoings }));
      toasts.show({ text: undoWords.again, kind: 'done', ...(undoings.length > 0 && { undo: back }) });
    };
    return undo;
  }, [queries, toasts]);
}

function toldOf(undoings: readonly string[], kept: boolean): string {
  if (undoings.length === 0) return waitingWords.takenBack;
  return kept ? waitingWords.undoWaits : undoWords.undone;
}

/** A refusal names what has to be undone first. */
export function undoFault(error: unknown): string {
  return isGone(error) ? undoWords.gone : undoWords.notUndone(saidBy(error));
}
