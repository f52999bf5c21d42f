/** Where a step asks for something to be written down, this is the place to write it. */

import { useId, useState } from 'react';
import { serverNow } from '../client/use-clock.ts';
import type { TodayFollowUp, TodayGroup } from '../client/agenda-query.ts';
import { useDay } from './day-context.ts';
import { Panel } from './panel.tsx';
import { doneWords, writeWords } from './follow-up-words.ts';
import type { WriteDown } from './write-down.ts';

interface WritePanelProps {
  readonly followUp: TodayFollowUp;
  readonly group: TodayGroup;
  readonly writeDown: WriteDown;
}

export function WritePanel({ followUp, group, writeDown }: WritePanelProps) {
  const { today, commands, close } = useDay();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <Panel title={followUp.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          close();
          commands.write(followUp, () => writeDown.write(text.trim()));
        }}
      >
        <div className="field">
          <label htmlFor={id}>{writeDown.label}</label>
          <textarea
            id={id}
            className="input"
            dir="auto"
            required
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <div className="choices">
          <button type="submit" className="button main">
            {writeWords.save}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              close();
              commands.done(followUp, group, { channel: 'task', at: new Date(serverNow(today)).toISOString() });
            }}
          >
            {writeWords.doneAnyway}
          </button>
          <button type="button" className="button quiet" onClick={close}>
            {doneWords.cancel}
          </button>
        </div>
      </form>
    </Panel>
  );
}
