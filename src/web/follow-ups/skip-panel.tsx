/** Leaves one step out, or lets the whole matter go, with a reason to remember it by. */

import { useId, useState } from 'react';
import type { TodayFollowUp, TodayGroup } from '../client/agenda-query.ts';
import { useDay } from './day-context.ts';
import { Panel } from './panel.tsx';
import { skipWords } from './follow-up-words.ts';

export function SkipPanel({ followUp, group }: { readonly followUp: TodayFollowUp; readonly group: TodayGroup }) {
  const { commands, close } = useDay();
  const field = useId();
  const [reason, setReason] = useState('');
  return (
    <Panel title={skipWords.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          close();
          commands.skip(followUp, group, reason.trim());
        }}
      >
        <div className="field">
          <label htmlFor={field}>{skipWords.reason}</label>
          <input
            id={field}
            className="input"
            dir="auto"
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        <div className="choices">
          <button type="submit" className="button">
            {skipWords.skip}
          </button>
          <button
            type="button"
            className="button"
            aria-describedby={`${field}-note`}
            onClick={() => {
              close();
              commands.retire(followUp, group, reason.trim());
            }}
          >
            {skipWords.retire}
          </button>
          <button type="button" className="button quiet" onClick={close}>
            {skipWords.cancel}
          </button>
        </div>
        <p className="hint" id={`${field}-note`}>
          {skipWords.retireNote}
        </p>
      </form>
    </Panel>
  );
}
