/** Undoes changes from the history: asks first where much hangs on one, and tells what stands in the way. */

import { useCallback, useState } from 'react';
import { codeOf, isGone, saidBy } from '../../client/client.ts';
import { laterIn } from '../../undo/later-in.ts';
import type { Later } from '../../undo/later-in.ts';
import { useUndo } from '../../undo/use-undo.ts';
import { focusEntry } from './entries.ts';
import type { Entry } from './history-query.ts';
import { entryWords as words } from './history-words.ts';

type Named = Pick<Entry, 'id' | 'said'>;

/** What stands open below an entry. */
export type Open = Named &
  (
    | { readonly what: 'sure'; readonly again: boolean }
    | { readonly what: 'fault'; readonly text: string }
    | { readonly what: 'built-upon'; readonly later: readonly Later[] }
  );

export interface HistoryUndo {
  readonly open: Open | undefined;
  /** The id of the change that is just being taken back. */
  readonly busy: string | undefined;
  /** Asks first where the change reaches far. */
  readonly ask: (entry: Entry) => void;
  /** Undoes what stands open, after those that build on it. */
  readonly goOn: () => void;
  readonly close: () => void;
}

const none: readonly Later[] = [];

export function useHistoryUndo(): HistoryUndo {
  const takeBack = useUndo();
  const [open, setOpen] = useState<Open>();
  const [busy, setBusy] = useState<string>();

  const undo = useCallback(
    async ({ id, said }: Named, later: readonly Later[]): Promise<void> => {
      const commands = [id, ...later.map((one) => one.id).toReversed()];
      setBusy(id);
      try {
        await takeBack({ text: said, commands, undone: () => requestAnimationFrame(() => focusEntry(id)) });
        setOpen(undefined);
      } catch (error) {
        setOpen({ id, said, ...whyNot(error) });
      } finally {
        setBusy(undefined);
      }
    },
    [takeBack],
  );

  const ask = ({ id, said, again, farReaching }: Entry): void => {
    if (busy !== undefined) return;
    if (farReaching) setOpen({ id, said, what: 'sure', again });
    else void undo({ id, said }, none);
  };

  return {
    open,
    busy,
    ask,
    goOn: () => open !== undefined && void undo(open, open.what === 'built-upon' ? open.later : none),
    close: () => {
      if (open !== undefined) focusEntry(open.id);
      setOpen(undefined);
    },
  };
}

function whyNot(error: unknown): { what: 'built-upon'; later: readonly Later[] } | { what: 'fault'; text: string } {
  if (codeOf(error) === 'built-upon') return { what: 'built-upon', later: laterIn(error) };
  return { what: 'fault', text: isGone(error) ? words.gone : words.notUndone(saidBy(error)) };
}
