/** What the owner does about a follow-up: the row goes at once, the focus moves on, and the toast takes it back. */

import { useCallback, useMemo, useState } from 'react';
import { useRefreshToday } from '../client/agenda-query.ts';
import type { TodayFollowUp, TodayGroup } from '../client/agenda-query.ts';
import { codeOf, isGone, saidBy } from '../client/client.ts';
import { keepRefused } from '../offline/keep-refused.ts';
import { waitingWords } from '../offline/waiting-words.ts';
import { useToasts } from '../ui/toasts.tsx';
import { useTellDone } from '../undo/use-tell-done.ts';
import type { DoneSaid } from './done-touch.ts';
import { focusBeyond, focusRow } from './rows.ts';
import { doneCommand, retireCommand, sent, skipCommand, snoozeCommand } from './send-commands.ts';
import type { DayDeed, Sent } from './send-commands.ts';
import { notSentWords, toastWords } from './follow-up-words.ts';

interface Deed {
  /** Keys of the follow-ups that it takes off the page. */
  readonly keys: readonly string[];
  readonly text: string;
  readonly send: () => Promise<Sent>;
  /** What is sent, where it can wait for the owner's word after a refusal. */
  readonly deed?: DayDeed;
}

/** What the owner did to some rows of a group. */
interface Act extends Pick<Deed, 'keys' | 'text'> {
  /** The follow-up, where the text does not name it. */
  readonly what?: string;
  readonly command: DayDeed['commands'][0];
}

export interface Commands {
  /** Keys of follow-ups on their way off the page. */
  readonly leaving: ReadonlySet<string>;
  readonly done: (followUp: TodayFollowUp, group: TodayGroup, said: DoneSaid & { readonly at: string }) => void;
  /** Done by writing something down. */
  readonly write: (followUp: TodayFollowUp, send: () => Promise<Sent>) => void;
  readonly snooze: (followUp: TodayFollowUp, group: TodayGroup, until: SnoozedUntil) => void;
  readonly skip: (followUp: TodayFollowUp, group: TodayGroup, reason: string) => void;
  readonly retire: (followUp: TodayFollowUp, group: TodayGroup, reason: string) => void;
}

interface SnoozedUntil {
  readonly date: string;
  readonly words: string;
}

const none: ReadonlySet<string> = new Set();

export function useCommands(): Commands {
  const refresh = useRefreshToday();
  const toasts = useToasts();
  const tellDone = useTellDone();
  const [leaving, setLeaving] = useState(none);

  const perform = useCallback(
    async ({ keys, text, send, deed }: Deed) => {
      focusBeyond(keys);
      setLeaving((before) => new Set([...before, ...keys]));
      try {
        const { commands, next, kept = false } = await send();
        if (!kept) await refresh();
        tellDone({
          text: kept ? waitingWords.kept(text) : toastWords.withNext(text, next),
          commands,
          undone: () => requestAnimationFrame(() => keys[0] !== undefined && focusRow(keys[0])),
        });
      } catch (error) {
        const isKept = deed !== undefined && codeOf(error) === 'already-ended' && (await keepRefused(deed, error));
        if (isKept) await refresh();
        toasts.show({ text: isKept ? waitingWords.endedElsewhere : faultText(error), kind: 'fault' });
      } finally {
        setLeaving((before) => new Set([...before].filter((key) => !keys.includes(key))));
      }
    },
    [refresh, tellDone, toasts],
  );

  const act = useCallback(
    ({ person, heading }: TodayGroup, { keys, text, what, command }: Act) => {
      const words = what === undefined ? text : `${text} · ${what}`;
      const deed = { text: words, about: person?.name ?? heading, keys, commands: [command] } as const;
      void perform({ keys, text, deed, send: () => sent(deed) });
    },
    [perform],
  );

  return useMemo(
    () => ({
      leaving,
      done: (followUp, group, said) =>
        act(group, {
          keys: [followUp.key, ...(said.alsoServes ?? [])],
          text: said.outcome === 'no-answer' ? toastWords.noAnswer : toastWords.done(followUp.title),
          command: doneCommand(followUp, group, said),
        }),
      write: ({ key, title }, send) => void perform({ keys: [key], text: toastWords.done(title), send }),
      snooze: ({ key, title }, group, { date, words }) =>
        act(group, { keys: [key], text: toastWords.snoozed(words), what: title, command: snoozeCommand(key, date) }),
      skip: ({ key, title }, group, reason) =>
        act(group, { keys: [key], text: toastWords.skipped, what: title, command: skipCommand(key, reason) }),
      retire: ({ thread, title }, group, reason) =>
        act(group, {
          keys: group.followUps.filter((other) => other.thread === thread).map(({ key }) => key),
          text: toastWords.retired,
          what: title,
          command: retireCommand(thread, reason),
        }),
    }),
    [leaving, act, perform],
  );
}

function faultText(error: unknown): string {
  return isGone(error) ? notSentWords.goneShort : notSentWords.notSaved(saidBy(error));
}
