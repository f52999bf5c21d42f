/** How it went, where that matters: the way, the outcome of a call, a definite yes or no, and what else it served. */

import { useId, useState } from 'react';
import { callOutcomes } from '../../core/facts/touch.ts';
import type { CallOutcome, Channel, Verdict } from '../../core/facts/touch.ts';
import { ChoiceRow } from '../ui/choice-row.tsx';
import { channelDoneWords, outcomeWords } from '../words/channel-words.ts';
import { serverNow } from '../client/use-clock.ts';
import type { TodayFollowUp, TodayGroup } from '../client/agenda-query.ts';
import { useDay } from './day-context.ts';
import { servedToo, verdictMatters } from './done-touch.ts';
import { Panel } from './panel.tsx';
import { doneWords } from './follow-up-words.ts';

type VerdictSaid = Verdict | 'none';

const verdictChoices = (['none', 'yes', 'no'] as const).map((value) => ({ value, words: doneWords.verdicts[value] }));
const outcomeChoices = callOutcomes.map((value) => ({ value, words: outcomeWords[value] }));

export function DonePanel({ followUp, group }: { readonly followUp: TodayFollowUp; readonly group: TodayGroup }) {
  const { today, commands, panel, close } = useDay();
  const id = useId();
  const channels = followUp.channels.filter((channel) => channel !== 'task');
  const [channel, setChannel] = useState<Channel | undefined>(
    panel?.outcome === undefined ? onlyOne(channels) : 'phone',
  );
  const [outcome, setOutcome] = useState<CallOutcome | undefined>(panel?.outcome);
  const [verdict, setVerdict] = useState<VerdictSaid>('none');
  const [left, setLeft] = useState<readonly string[]>([]);
  const [summary, setSummary] = useState('');

  const byPhone = channel === 'phone';
  const talked = byPhone ? outcome === 'reached' : channel === 'in-person' || channel === 'video';
  const others = channel === undefined ? [] : servedToo(followUp, group, channel);
  const asksVerdict = talked && [followUp, ...others].some(verdictMatters);

  const save = (): void => {
    if (channel === undefined) {
      return;
    }
    close();
    commands.done(followUp, group, {
      at: new Date(serverNow(today)).toISOString(),
      channel,
      ...(byPhone && outcome !== undefined && { outcome }),
      ...(asksVerdict && verdict !== 'none' && { verdict }),
      ...(summary.trim() !== '' && { summary: summary.trim() }),
      alsoServes: others.map(({ key }) => key).filter((key) => !left.includes(key)),
    });
  };

  return (
    <Panel title={followUp.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {channels.length > 1 && (
          <ChoiceRow
            legend={doneWords.how}
            choices={channels.map((value) => ({ value, words: channelDoneWords[value] }))}
            chosen={channel}
            onChoose={setChannel}
          />
        )}
        {byPhone && (
          <ChoiceRow legend={doneWords.callOutcome} choices={outcomeChoices} chosen={outcome} onChoose={setOutcome} />
        )}
        {asksVerdict && (
          <ChoiceRow legend={doneWords.verdict} choices={verdictChoices} chosen={verdict} onChoose={setVerdict} />
        )}
        {others.length > 0 && (
          <fieldset className="choice-row">
            <legend>{doneWords.alsoServes}</legend>
            {others.map(({ key, title }) => (
              <label className="tick" key={key}>
                <input
                  type="checkbox"
                  checked={!left.includes(key)}
                  onChange={(event) =>
                    setLeft(event.target.checked ? left.filter((other) => other !== key) : [...left, key])
                  }
                />
                {title}
              </label>
            ))}
          </fieldset>
        )}
        <div className="field">
          <label htmlFor={`${id}-summary`}>{doneWords.summary}</label>
          <input
            id={`${id}-summary`}
            className="input"
            dir="auto"
            value={summary}
            onChange={(event) => setSummary(event.target.value)}
          />
        </div>
        <div className="choices">
          <button type="submit" className="button main">
            {doneWords.save}
          </button>
          <button type="button" className="button quiet" onClick={close}>
            {doneWords.cancel}
          </button>
        </div>
      </form>
    </Panel>
  );
}

function onlyOne(channels: readonly Channel[]): Channel | undefined {
  return channels.length === 1 ? channels[0] : undefined;
}
