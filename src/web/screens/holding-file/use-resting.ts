/** Waking and retiring: the card goes at once, the focus moves on, and the toast takes it back. T4 */

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { stepTitle } from '../../../core/playbooks/step-title.ts';
import { client, freshId, isGone, saidBy } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { focusBeyond, focusCard } from './cards.ts';
import { holdingWords } from './holding-words.ts';

export interface Resting {
  /** Ids of threads on their way off the page. */
  readonly leaving: ReadonlySet<string>;
  readonly wake: (thread: string) => void;
  readonly retire: (thread: string, reason: string) => void;
}

interface Deed {
  readonly thread: string;
  readonly text: string;
  readonly send: (commandId: string) => Promise<Answered['wakeThread']>;
}

export function useResting(): Resting {
  const queries = useQueryClient();
  const toasts = useToasts();
  const tellDone = useTellDone();
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const tellFault = (error: unknown): void =>
    toasts.show({
      text: isGone(error) ? holdingWords.goneShort : holdingWords.notSaved(saidBy(error)),
      kind: 'fault',
    });

  const refresh = (): Promise<void> => queries.invalidateQueries();

  const perform = async ({ thread, text, send }: Deed): Promise<void> => {
    const commandId = freshId();
    focusBeyond(thread);
    setLeaving((before) => new Set([...before, thread]));
    try {
      const { consequences } = await sentSurely(() => send(commandId));
      await refresh();
      tellDone({
        text: holdingWords.withNext(
          text,
          consequences.created.map((followUp) => stepTitle(followUp)),
        ),
        commands: [commandId],
        undone: () => requestAnimationFrame(() => focusCard(thread)),
      });
    } catch (error) {
      tellFault(error);
    } finally {
      setLeaving((before) => new Set([...before].filter((other) => other !== thread)));
    }
  };

  return {
    leaving,
    wake: (thread) =>
      void perform({
        thread,
        text: holdingWords.woken,
        send: (commandId) => client.wakeThread({ commandId, thread }),
      }),
    retire: (thread, reason) =>
      void perform({
        thread,
        text: holdingWords.retired,
        send: (commandId) => client.retireThread({ commandId, thread, ...(reason !== '' && { reason }) }),
      }),
  };
}
