/** Sends a command of the run, shows what came of it, and offers the way back. */

import { useRefreshToday } from '../../client/agenda-query.ts';
import { freshId, isGone, saidBy } from '../../client/client.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { landedWords as words } from './landed-words.ts';

export function useRunDeed(): (text: string, send: (commandId: string) => Promise<unknown>) => Promise<void> {
  const refresh = useRefreshToday();
  const toasts = useToasts();
  const tellDone = useTellDone();
  return async (text, send) => {
    const commandId = freshId();
    try {
      await send(commandId);
      await refresh();
      tellDone({ text, commands: [commandId] });
    } catch (error) {
      toasts.show({ text: isGone(error) ? words.goneShort : words.notSaved(saidBy(error)), kind: 'fault' });
    }
  };
}
