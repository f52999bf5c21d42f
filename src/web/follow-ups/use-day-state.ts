/** The working of the rows of a day: its clock, its commands, its open question, and the keys that act on a row. */

import { useCallback, useMemo, useState } from 'react';
import type { CallOutcome } from '../../core/facts/touch.ts';
import { serverNow, useClock } from '../client/use-clock.ts';
import type { Today, TodayFollowUp, TodayGroup } from '../client/agenda-query.ts';
import { useToasts } from '../ui/toasts.tsx';
import { useKeys } from '../ui/use-keys.ts';
import type { Day, PanelKind } from './day-context.ts';
import { isTask, needsAnswer } from './done-touch.ts';
import { focusedRow, focusRow, keyOf, moveFocus } from './rows.ts';
import { useCommands } from './use-commands.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { writeDownFor } from './write-down.ts';

export function useDayState(today: Today, singleKeys: boolean): Day {
  const clock = useClock(today);
  const commands = useCommands();
  const toasts = useToasts();
  const [panel, setPanel] = useState<Day['panel']>();
  useKeptFocus(today);

  const toggle = useCallback((key: string, kind: PanelKind) => {
    setPanel((open) => (open?.key === key && open.kind === kind ? undefined : { key, kind }));
  }, []);

  const called = useCallback((key: string, outcome: CallOutcome) => setPanel({ key, kind: 'done', outcome }), []);

  const close = useCallback(() => {
    if (panel !== undefined) {
      focusRow(panel.key);
    }
    setPanel(undefined);
  }, [panel]);

  const done = useCallback(
    (key: string) => {
      const found = owedBy(today, key);
      if (found === undefined) {
        return;
      }
      const [followUp, group] = found;
      const [channel = 'task'] = followUp.channels;
      if (needsAnswer(followUp, group) || writeDownFor(followUp, group) !== undefined) {
        toggle(key, 'done');
      } else {
        setPanel(undefined);
        commands.done(followUp, group, {
          channel: isTask(followUp, group) ? 'task' : channel,
          at: new Date(serverNow(today)).toISOString(),
        });
      }
    },
    [today, commands, toggle],
  );

  const onFocused = (act: (key: string) => void) => (): void => {
    const key = keyOf(focusedRow());
    if (key === undefined) {
      moveFocus(1);
    } else {
      act(key);
    }
  };

  useKeys(
    {
      j: () => moveFocus(1),
      k: () => moveFocus(-1),
      d: onFocused(done),
      w: onFocused((key) => {
        if (owedBy(today, key)?.[0].hasWords === true) toggle(key, 'words');
      }),
      s: onFocused((key) => toggle(key, 'snooze')),
      x: onFocused((key) => toggle(key, 'skip')),
      u: () => toasts.undoLast(),
    },
    singleKeys,
  );

  return useMemo(
    () => ({ today, clock, commands, panel, toggle, close, done, called }),
    [today, clock, commands, panel, toggle, close, done, called],
  );
}

function owedBy(today: Today, key: string): readonly [TodayFollowUp, TodayGroup] | undefined {
  for (const group of today.groups) {
    const followUp = group.followUps.find((candidate) => candidate.key === key);
    if (followUp !== undefined) {
      return [followUp, group];
    }
  }
  return undefined;
}
