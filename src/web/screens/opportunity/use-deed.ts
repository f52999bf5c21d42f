/** Says one thing about a position to the server, and tells how it went, with the way back. */

import { useQueryClient } from '@tanstack/react-query';
import { codeOf, freshId, isGone, saidBy } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { deedFaults as faults } from './opportunity-words.ts';

/** True where it was done. */
export type Deed = (text: string, send: (commandId: string) => Promise<unknown>) => Promise<boolean>;

export function useDeed(): Deed {
  const queries = useQueryClient();
  const toasts = useToasts();
  const tellDone = useTellDone();
  return async (text, send) => {
    const commandId = freshId();
    try {
      await sentSurely(() => send(commandId));
      tellDone({ text, commands: [commandId] });
      await queries.invalidateQueries();
      return true;
    } catch (error) {
      toasts.show({ text: faultOf(error), kind: 'fault' });
      await queries.invalidateQueries();
      return false;
    }
  };
}

function faultOf(error: unknown): string {
  if (isGone(error)) return faults.gone;
  return codeOf(error) === 'stale-version' ? faults.stale : faults.notDone(saidBy(error));
}
