/** What the owner does about a follow-up: the row goes at once, the focus moves on, and the toast takes it back. */

import { useCallback, useMemo, useState } from 'react';
import { useRefreshToday } from '../client/agenda-query.ts';
import type { TodayFollowUp, TodayGroup } from '../client/agenda-query.ts';
import { isGone, saidBy } from '../client/client.ts';
import { useToasts } from '../ui/toasts.tsx';
import { useTellDone } from '../undo/use-tell-done.ts';
import type { DoneSaid } from './done-touch.ts';
import { focusBeyond, focusRow } from './rows.ts';
import { sentDone, sentRetire, sentSkip, sentSnooze } from './send-commands.ts';
import type { Sent } from './send-commands.ts';
import { notSentWords, toastWords } from './follow-up-words.ts';

interface Deed {
  /** Keys of the follow-ups that it takes off the page. */
  readonly keys: readonly string[];
  readonly text: string;
  readonly send: () => Promise<Sent>;
}

export interface Commands {
  /** Keys of follow-ups on their way off the page. */
  readonly leaving: ReadonlySet<string>;
  readonly done: (followUp: TodayFollowUp, group: TodayGroup, said: DoneSaid & { readonly at: string }) => void;
  /** Done by writing something down. */
  readonly write: (followUp: TodayFollowUp, send: () => Promise<Sent>) => void;
  readonly snooze: (followUp: TodayFollowUp, until: string, untilWords: string) => void;
  readonly skip: (followUp: TodayFollowUp, reason: string) => void;
  readonly retire: (followUp: TodayFollowUp, group: TodayGroup, reason: string) => void;
}

const none: ReadonlySet<string> = new Set();

export function useCommands(): Commands {
  const refresh = useRefreshToday();
  const toasts = useToasts();
  const tellDone = useTellDone();
  const [leaving, setLeaving] = useState(none);

  const perform = useCallback(
    async ({ keys, text, send }: Deed) => {
      focusBeyond(keys);
      setLeaving((before) => new Set([...before, ...keys]));
      try {
        const sent = await send();
        await refresh();
        tellDone({
          text: toastWords.withNext(text, sent.next),
          commands: sent.commands,
          undone: () => requestAnimationFrame(() => keys[0] !== undefined && focusRow(keys[0])),
        });
      } catch (error) {
        toasts.show({ text: faultText(error), kind: 'fault' });
      } finally {
        setLeaving((before) => new Set([...before].filter((key) => !keys.includes(key))));
      }
    },
    [refresh, tellDone, toasts],
  );

  return useMemo(
    () => ({
      leaving,
      done: (followUp, group, said) =>
        void perform({
          keys: [followUp.key, ...(said.alsoServes ?? [])],
          text: said.outcome === 'no-answer' ? toastWords.noAnswer : toastWords.done(followUp.title),
          send: () => sentDone(followUp, group, said),
        }),
      write: ({ key, title }, send) => void perform({ keys: [key], text: toastWords.done(title), send }),
      snooze: ({ key }, until, untilWords) =>
        void perform({ keys: [key], text: toastWords.snoozed(untilWords), send: () => sentSnooze(key, until) }),
      skip: ({ key }, reason) =>
        void perform({ keys: [key], text: toastWords.skipped, send: () => sentSkip(key, reason) }),
      retire: ({ thread }, group, reason) =>
        void perform({
          keys: group.followUps.filter((other) => other.thread === thread).map(({ key }) => key),
          text: toastWords.retired,
          send: () => sentRetire(thread, reason),
        }),
    }),
    [leaving, perform],
  );
}

function faultText(error: unknown): string {
  return isGone(error) ? notSentWords.goneShort : notSentWords.notSaved(saidBy(error));
}
