/** Dismisses advice for good; the toast brings it back, and the focus stays where one was reading. */

import { useState } from 'react';
import { useRefreshToday } from '../../client/agenda-query.ts';
import { client, freshId, isGone, saidBy } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { notSentWords } from '../../follow-ups/follow-up-words.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { todayWords } from './today-words.ts';

interface Dismissal {
  /** Keys of advice on its way off the page. */
  readonly leaving: ReadonlySet<string>;
  readonly dismiss: (key: string) => void;
}

export function useDismissal(): Dismissal {
  const refresh = useRefreshToday();
  const toasts = useToasts();
  const tellDone = useTellDone();
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());

  const perform = async (key: string): Promise<void> => {
    const commandId = freshId();
    const place = keysShown().indexOf(key);
    setLeaving((before) => new Set([...before, key]));
    try {
      await sentSurely(() => client.dismissAdvice({ commandId, key }));
      await refresh();
      requestAnimationFrame(() => focusAt(place));
      tellDone({
        text: todayWords.dismissed,
        commands: [commandId],
        undone: () => requestAnimationFrame(() => focusAt(keysShown().indexOf(key))),
      });
    } catch (error) {
      const text = isGone(error) ? notSentWords.goneShort : notSentWords.notSaved(saidBy(error));
      toasts.show({ text, kind: 'fault' });
    } finally {
      setLeaving((before) => new Set([...before].filter((other) => other !== key)));
    }
  };

  return { leaving, dismiss: (key) => void perform(key) };
}

function linesShown(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.advice-line')];
}

function keysShown(): readonly (string | undefined)[] {
  return linesShown().map(({ dataset }) => dataset['key']);
}

/** The way to dismiss the line at a place, or the last one; without any, the head of the screen. */
function focusAt(place: number): void {
  const lines = linesShown();
  const line = lines[Math.min(Math.max(place, 0), lines.length - 1)];
  const next = line?.querySelector<HTMLElement>(':scope > button') ?? document.querySelector<HTMLElement>('main h1');
  next?.focus();
}
