/** When it should come up again: three usual days, or any other. */

import { useId, useState } from 'react';
import { dayWords } from '../words/due-words.ts';
import type { TodayFollowUp, TodayGroup } from '../client/agenda-query.ts';
import { instantIn, wallIn } from '../words/wall-time.ts';
import { useDay } from './day-context.ts';
import { Panel } from './panel.tsx';
import { daysAfter } from './days-after.ts';
import { snoozeWords } from './follow-up-words.ts';

const choices = [
  { words: snoozeWords.tomorrow, days: 1 },
  { words: snoozeWords.inThreeDays, days: 3 },
  { words: snoozeWords.nextWeek, days: 7 },
] as const;

export function SnoozePanel({ followUp, group }: { readonly followUp: TodayFollowUp; readonly group: TodayGroup }) {
  const { clock, commands, close } = useDay();
  const field = useId();
  const day = wallIn(clock.zone, clock.now).slice(0, 10);
  const [picked, setPicked] = useState('');
  const said = (date: string): string => dayWords(instantIn(clock.zone, `${date}T12:00`), clock);
  const snooze = (date: string): void => {
    close();
    commands.snooze(followUp, group, { date, words: said(date) });
  };
  return (
    <Panel title={snoozeWords.title}>
      <div className="choices">
        {choices.map(({ words, days }) => {
          const date = daysAfter(day, days);
          return (
            <button type="button" className="button" key={days} onClick={() => snooze(date)}>
              {words}
              {days > 1 && <span className="detail">{said(date)}</span>}
            </button>
          );
        })}
      </div>
      <form
        className="pick"
        onSubmit={(event) => {
          event.preventDefault();
          snooze(picked);
        }}
      >
        <div className="field">
          <label htmlFor={field}>{snoozeWords.pick}</label>
          <input
            id={field}
            className="input"
            type="date"
            required
            min={daysAfter(day, 1)}
            value={picked}
            onChange={(event) => setPicked(event.target.value)}
          />
        </div>
        <button type="submit" className="button">
          {snoozeWords.save}
        </button>
        <button type="button" className="button quiet" onClick={close}>
          {snoozeWords.cancel}
        </button>
      </form>
    </Panel>
  );
}
