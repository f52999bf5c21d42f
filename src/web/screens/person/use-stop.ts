/** Stops contact with a person, and lifts the stop; each takes the other back. */

import { useQueryClient } from '@tanstack/react-query';
import { client, codeOf, freshId, isGone, saidBy } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import type { Card } from '../../client/person-query.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { editWords, personFaultWords, stopWords } from './person-words.ts';

export interface Stopping {
  /** True where it was done. */
  readonly stop: (reason: string) => Promise<boolean>;
  readonly lift: () => Promise<boolean>;
}

type Version = number;

export function useStop({ person }: Card): Stopping {
  const queries = useQueryClient();
  const toasts = useToasts();

  const stopAt = async (version: Version, reason: string): Promise<Version> => {
    const commandId = freshId();
    const answer = await sentSurely(() => client.stopPerson({ commandId, id: person.id, version, reason }));
    return answer.person.version;
  };
  const liftAt = async (version: Version): Promise<Version> => {
    const commandId = freshId();
    const answer = await sentSurely(() => client.liftStop({ commandId, id: person.id, version }));
    return answer.person.version;
  };

  const perform = async (text: string, act: () => Promise<Version>, back: (at: Version) => Promise<Version>) => {
    try {
      const version = await act();
      const undo = async (): Promise<void> => {
        await back(version);
        await queries.invalidateQueries();
      };
      toasts.show({ text, kind: 'done', undo: () => void undo().catch(told) });
      await queries.invalidateQueries();
      return true;
    } catch (error) {
      told(error);
      await queries.invalidateQueries();
      return false;
    }
  };

  const told = (error: unknown): void => toasts.show({ text: faultOf(error), kind: 'fault' });
  return {
    stop: (reason) => perform(stopWords.stopped, () => stopAt(person.version, reason), liftAt),
    lift: () =>
      perform(
        stopWords.lifted,
        () => liftAt(person.version),
        (version) => stopAt(version, person.stop?.reason ?? ''),
      ),
  };
}

function faultOf(error: unknown): string {
  if (isGone(error)) return personFaultWords.goneShort;
  return codeOf(error) === 'stale-version' ? stopWords.changed : editWords.notSaved(saidBy(error));
}
