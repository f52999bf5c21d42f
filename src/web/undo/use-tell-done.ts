/** Tells what was just done, with the way back: any command can be undone from its toast, and then done again. */

import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isGone, saidBy } from '../client/client.ts';
import { useToasts } from '../ui/toasts.tsx';
import { undoAll } from './undo-all.ts';
import { undoWords } from './undo-words.ts';

export interface Done {
  /** What was done, in words. */
  readonly text: string;
  /** The ids of the commands that did it, in the order in which they were sent. */
  readonly commands: readonly string[];
  /** Once it is taken back and the page has heard of it: where the focus goes, for instance. */
  readonly undone?: () => void;
}

export function useTellDone(): (done: Done) => void {
  const queries = useQueryClient();
  const toasts = useToasts();
  return useMemo(() => {
    const goBack = async ({ commands, undone }: Done): Promise<void> => {
      const undoings = await undoAll(commands);
      await queries.invalidateQueries();
      const again = { text: undoWords.again, commands: undoings, ...(undone && { undone }) };
      toasts.show({ text: undoWords.undone, kind: 'done', redo: () => attempt(() => doAgain(again)) });
      undone?.();
    };
    const doAgain = async (again: Done): Promise<void> => {
      const redone = await undoAll(again.commands);
      await queries.invalidateQueries();
      tell({ ...again, commands: redone });
    };
    const attempt = (act: () => Promise<void>): void =>
      void act().catch(async (error: unknown) => {
        toasts.show({ text: faultText(error), kind: 'fault' });
        await queries.invalidateQueries();
      });
    const tell = (done: Done): void =>
      toasts.show({ text: done.text, kind: 'done', undo: () => attempt(() => goBack(done)) });
    return tell;
  }, [queries, toasts]);
}

/** A refusal names what has to be undone first. */
function faultText(error: unknown): string {
  return isGone(error) ? undoWords.gone : undoWords.notUndone(saidBy(error));
}
