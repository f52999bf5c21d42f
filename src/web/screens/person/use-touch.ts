/** Corrects a touch, or takes it out; either can be taken back. */

import { useQueryClient } from '@tanstack/react-query';
import { client, codeOf, freshId, isGone, saidBy } from '../../client/client.ts';
import type { Asked } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import type { Touch } from '../../timeline/timeline.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { touchWords as words } from './deed-words.ts';
import { editWords, personFaultWords } from './person-words.ts';

interface TouchDeeds {
  /** The words of what went wrong; undefined where it is corrected. */
  readonly correct: (version: number, changes: Asked['correctTouch']['changes']) => Promise<string | undefined>;
  readonly takeOut: () => void;
}

export function useTouch({ id, version }: Touch): TouchDeeds {
  const queries = useQueryClient();
  const toasts = useToasts();
  const tellDone = useTellDone();
  const done = async (text: string, commandId: string): Promise<void> => {
    await queries.invalidateQueries();
    tellDone({ text, commands: [commandId] });
  };
  return {
    correct: async (seen, changes) => {
      const commandId = freshId();
      try {
        await sentSurely(() => client.correctTouch({ commandId, id, version: seen, changes }));
        await done(words.corrected, commandId);
        return undefined;
      } catch (error) {
        await queries.invalidateQueries();
        return faultOf(error);
      }
    },
    takeOut: () => {
      const commandId = freshId();
      sentSurely(() => client.removeTouch({ commandId, id, version })).then(
        async () => {
          await done(words.removed, commandId);
          document.querySelector<HTMLElement>('#timeline-head')?.focus();
        },
        async (error: unknown) => {
          toasts.show({ text: faultOf(error), kind: 'fault' });
          await queries.invalidateQueries();
        },
      );
    },
  };
}

function faultOf(error: unknown): string {
  if (isGone(error)) return personFaultWords.goneShort;
  if (codeOf(error) === 'stale-version') return words.stale;
  return codeOf(error) === 'not-found' ? words.gone : editWords.notSaved(saidBy(error));
}
