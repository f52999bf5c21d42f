/** A day that has arrived, and everything one can do on it. */

import { useCallback, useMemo, useState } from 'react';
import { useClock, serverNow } from '../../client/use-clock.ts';
import type { Today, TodayFollowUp, TodayGroup } from '../../client/agenda-query.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { Advice } from './advice.tsx';
import { DayProvider } from './day-context.ts';
import type { Day, PanelKind } from './day-context.ts';
import { DayHead } from './day-head.tsx';
import { isTask, needsAnswer } from './done-touch.ts';
import { EmptyDay } from './empty-day.tsx';
import { focusedRow, focusRow, keyOf, moveFocus } from './rows.ts';
import { Section } from './section.tsx';
import { todayWords } from './today-words.ts';
import { writeDownFor } from './write-down.ts';
import { useCommands } from './use-commands.ts';

interface DayPageProps {
  readonly today: Today;
  readonly singleKeys: boolean;
  readonly onCapture: () => void;
  readonly onMore: () => void;
}

export function DayPage({ today, singleKeys, onCapture, onMore }: DayPageProps) {
  const clock = useClock(today);
  const commands = useCommands();
  const toasts = useToasts();
  const [panel, setPanel] = useState<Day['panel']>();

  const toggle = useCallback((key: string, kind: PanelKind) => {
    setPanel((open) => (open?.key === key && open.kind === kind ? undefined : { key, kind }));
  }, []);

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
      s: onFocused((key) => toggle(key, 'snooze')),
      x: onFocused((key) => toggle(key, 'skip')),
      u: () => toasts.undoLast(),
    },
    singleKeys,
  );

  const day = useMemo(
    () => ({ today, clock, commands, panel, toggle, close, done }),
    [today, clock, commands, panel, toggle, close, done],
  );
  const owed = today.counts.overdue + today.counts.today;
  const unseen = today.total - today.groups.length;
  return (
    <DayProvider value={day}>
      <DayHead />
      {owed === 0 && <EmptyDay total={today.total} onCapture={onCapture} />}
      <Section section="overdue" count={today.counts.overdue} />
      <Section section="today" count={today.counts.today} />
      <Section section="coming-up" count={today.counts.comingUp} />
      {unseen > 0 && (
        <button type="button" className="button more no-print" onClick={onMore}>
          {todayWords.more(unseen)}
        </button>
      )}
      <Advice advice={today.advice} />
    </DayProvider>
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
