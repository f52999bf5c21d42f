/** What the owner does about a follow-up: sent with an id, shown at once, and taken back from the toast. */

import { useCallback, useMemo, useState } from 'react';
import { useRefreshToday } from '../../client/agenda-query.ts';
import type { TodayFollowUp, TodayGroup } from '../../client/agenda-query.ts';
import { client, freshId, isGone, saidBy } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { doneTouch, isTask } from './done-touch.ts';
import type { DoneSaid } from './done-touch.ts';
import { focusBeyond, focusRow } from './rows.ts';
import { faultWords, toastWords } from './today-words.ts';

type Undo = () => Promise<unknown>;

interface Deed {
  /** Keys of the follow-ups that it takes off the page. */
  readonly keys: readonly string[];
  readonly text: string;
  /** Does it; answers how to take it back. */
  readonly send: () => Promise<Undo>;
}

export interface Commands {
  /** Keys of follow-ups on their way off the page. */
  readonly leaving: ReadonlySet<string>;
  readonly done: (followUp: TodayFollowUp, group: TodayGroup, said: DoneSaid & { readonly at: string }) => void;
  /** Done by writing something down. */
  readonly write: (followUp: TodayFollowUp, send: () => Promise<Undo>) => void;
  readonly snooze: (followUp: TodayFollowUp, until: string, untilWords: string) => void;
  readonly skip: (followUp: TodayFollowUp, reason: string) => void;
  readonly retire: (followUp: TodayFollowUp, group: TodayGroup, reason: string) => void;
}

const none: ReadonlySet<string> = new Set();

export function useCommands(): Commands {
  const refresh = useRefreshToday();
  const toasts = useToasts();
  const [leaving, setLeaving] = useState(none);

  const perform = useCallback(
    async ({ keys, text, send }: Deed) => {
      focusBeyond(keys);
      setLeaving((before) => new Set([...before, ...keys]));
      try {
        const takeBack = await send();
        await refresh();
        toasts.show({ text, kind: 'done', undo: () => void undo(takeBack, keys) });
      } catch (error) {
        toasts.show({ text: faultText(error), kind: 'fault' });
      } finally {
        setLeaving((before) => new Set([...before].filter((key) => !keys.includes(key))));
      }
      async function undo(takeBack: () => Promise<unknown>, back: readonly string[]): Promise<void> {
        try {
          await takeBack();
          await refresh();
          toasts.show({ text: toastWords.undone, kind: 'done' });
          requestAnimationFrame(() => back[0] !== undefined && focusRow(back[0]));
        } catch (error) {
          toasts.show({ text: faultText(error), kind: 'fault' });
        }
      }
    },
    [refresh, toasts],
  );

  return useMemo(
    () => ({
      leaving,
      done: (followUp, group, said) =>
        void perform({
          keys: [followUp.key, ...(said.alsoServes ?? [])],
          text: toastWords.done(followUp.title),
          send: isTask(followUp, group) ? () => markDone(followUp) : () => logged(followUp, group, said),
        }),
      write: ({ key, title }, send) => void perform({ keys: [key], text: toastWords.done(title), send }),
      snooze: ({ key }, until, untilWords) =>
        void perform({
          keys: [key],
          text: toastWords.snoozed(untilWords),
          send: () => decided((commandId) => client.snoozeFollowUp({ commandId, key, until })),
        }),
      skip: ({ key }, reason) =>
        void perform({
          keys: [key],
          text: toastWords.skipped,
          send: () => decided((commandId) => client.skipFollowUp({ commandId, key, ...(reason !== '' && { reason }) })),
        }),
      retire: ({ thread }, group, reason) =>
        void perform({
          keys: group.followUps.filter((other) => other.thread === thread).map(({ key }) => key),
          text: toastWords.retired,
          send: () =>
            decided((commandId) => client.retireThread({ commandId, thread, ...(reason !== '' && { reason }) })),
        }),
    }),
    [leaving, perform],
  );
}

function markDone({ key }: TodayFollowUp): Promise<Undo> {
  return decided((commandId) => client.markDone({ commandId, key }));
}

async function logged(
  followUp: TodayFollowUp,
  group: TodayGroup,
  said: DoneSaid & { readonly at: string },
): Promise<Undo> {
  const input = { ...doneTouch(followUp, group, said), commandId: freshId(), id: freshId() };
  const { touch } = await sentSurely(() => client.logTouch(input));
  const undoId = freshId();
  return () => sentSurely(() => client.removeTouch({ commandId: undoId, id: touch.id, version: touch.version }));
}

async function decided(
  decide: (commandId: string) => Promise<{ readonly decision: { readonly id: string } }>,
): Promise<Undo> {
  const commandId = freshId();
  const { decision } = await sentSurely(() => decide(commandId));
  const undoId = freshId();
  return () => sentSurely(() => client.undoDecision({ commandId: undoId, id: decision.id }));
}

function faultText(error: unknown): string {
  return isGone(error) ? faultWords.goneShort : faultWords.notSaved(saidBy(error));
}
