/** The changes of one day under its name. */

import { useId } from 'react';
import { dayWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import type { DayOfHistory } from './days.ts';
import { HistoryEntry } from './history-entry.tsx';
import type { HistoryUndo } from './use-history-undo.ts';

interface HistoryDayProps {
  readonly day: DayOfHistory;
  readonly clock: Clock;
  readonly undoing: HistoryUndo;
}

export function HistoryDay({ day, clock, undoing }: HistoryDayProps) {
  const id = useId();
  return (
    <section className="card history-day" aria-labelledby={id}>
      <header className="card-head">
        <h2 id={id}>{dayWords(day.at, clock)}</h2>
      </header>
      <ul>
        {day.entries.map((entry) => (
          <HistoryEntry key={entry.id} entry={entry} clock={clock} undoing={undoing} />
        ))}
      </ul>
    </section>
  );
}
