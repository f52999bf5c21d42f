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
    focusBeyond(key);
    setLeaving((before) => new Set([...before, key]));
    try {
      await sentSurely(() => client.dismissAdvice({ commandId, key }));
      await refresh();
      tellDone({
        text: todayWords.dismissed,
        commands: [commandId],
        undone: () => requestAnimationFrame(() => focusLine(key)),
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

/** To the line after this one or before it, as long as it is there; without another, to the head of the screen. */
function focusBeyond(key: string): void {
  const lines = linesShown();
  const at = lines.findIndex(({ dataset }) => dataset['key'] === key);
  const beyond = lines[at + 1] ?? lines[at - 1];
  (wayOut(beyond) ?? document.querySelector<HTMLElement>('main h1'))?.focus();
}

function focusLine(key: string): void {
  wayOut(linesShown().find(({ dataset }) => dataset['key'] === key))?.focus();
}

function wayOut(line: HTMLElement | undefined): HTMLElement | null | undefined {
  return line?.querySelector<HTMLElement>(':scope > button');
}
