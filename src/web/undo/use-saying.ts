/** Says one command to the server, renews what the pages show, tells it with the way back, and tells what went wrong. */

import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { codeOf, freshId, isGone, saidBy } from '../client/client.ts';
import { sentSurely } from '../client/sent-surely.ts';
import { useToasts } from '../ui/toasts.tsx';
import { sayingWords as words } from './saying-words.ts';
import { useTellDone } from './use-tell-done.ts';
import type { Done } from './use-undo.ts';

/** What goes back with it: commands that were sent for its sake, such as the card of somebody new. */
export type AlongWith = Partial<Pick<Done, 'commands' | 'leave'>>;

/** Undefined where it was not done; the owner was told why. */
export type Say = <Answer>(
  text: string,
  send: (commandId: string) => Promise<Answer>,
  along?: AlongWith,
) => Promise<Answer | undefined>;

export function useSaying(): Say {
  const queries = useQueryClient();
  const toasts = useToasts();
  const tellDone = useTellDone();
  return useCallback(
    async (text, send, { commands = [], leave } = {}) => {
      const commandId = freshId();
      try {
        const answer = await sentSurely(() => send(commandId));
        await queries.invalidateQueries();
        tellDone({ text, commands: [...commands, commandId], ...(leave !== undefined && { leave }) });
        return answer;
      } catch (error) {
        toasts.show({ text: faultWords(error), kind: 'fault' });
        if (codeOf(error) === 'stale-version') await queries.invalidateQueries();
        return undefined;
      }
    },
    [queries, toasts, tellDone],
  );
}

export function faultWords(error: unknown): string {
  if (isGone(error)) return words.gone;
  return codeOf(error) === 'stale-version' ? words.changed : words.notSaved(saidBy(error));
}
