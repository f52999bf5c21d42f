/** Stops contact with a person, and lifts the stop. */

import { useQueryClient } from '@tanstack/react-query';
import { client, codeOf, freshId, isGone, saidBy } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import type { Card } from '../../client/person-query.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { editWords, personFaultWords, stopWords } from './person-words.ts';

export interface Stopping {
  /** True where it was done. */
  readonly stop: (reason: string) => Promise<boolean>;
  readonly lift: () => Promise<boolean>;
}

export function useStop({ person }: Card): Stopping {
  const queries = useQueryClient();
  const toasts = useToasts();
  const tellDone = useTellDone();
  const { id, version } = person;

  const perform = async (text: string, send: (commandId: string) => Promise<unknown>): Promise<boolean> => {
    const commandId = freshId();
    try {
      await sentSurely(() => send(commandId));
      tellDone({ text, commands: [commandId] });
      return true;
    } catch (error) {
      toasts.show({ text: faultOf(error), kind: 'fault' });
      return false;
    } finally {
      await queries.invalidateQueries();
    }
  };

  return {
    stop: (reason) => perform(stopWords.stopped, (commandId) => client.stopPerson({ commandId, id, version, reason })),
    lift: () => perform(stopWords.lifted, (commandId) => client.liftStop({ commandId, id, version })),
  };
}

function faultOf(error: unknown): string {
  if (isGone(error)) return personFaultWords.goneShort;
  return codeOf(error) === 'stale-version' ? stopWords.changed : editWords.notSaved(saidBy(error));
}
