/** What happened about this position, with what is known of it filled in. T1 T5 V1 */

import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import type { Today } from '../../client/agenda-query.ts';
import type { Named } from '../../fields/name-field.tsx';
import { PeopleField } from '../../fields/people-field.tsx';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { channelWords } from '../../words/channel-words.ts';
import { happeningOf } from '../../words/happenings.ts';
import { stageNames } from '../../words/opportunity-words.ts';
import { asksVerdict, emptyLog, stageAfter, whatHappens } from './log-draft.ts';
import type { LogDraft } from './log-draft.ts';
import type { Position } from './opportunity-query.ts';
import { logWords as words } from './opportunity-words.ts';
import { useLog } from './use-log.ts';
import '../../fields/form.css';

interface LogFormProps {
  readonly position: Position;
  readonly today: Today;
  readonly onClose: () => void;
}

interface PartProps {
  readonly draft: LogDraft;
  readonly onChange: (changes: Partial<LogDraft>) => void;
}

const verdictChoices = (['none', 'yes', 'no'] as const).map((value) => ({ value, words: words.verdicts[value] }));

export function LogForm({ position, today, onClose }: LogFormProps) {
  const id = useId();
  const [draft, setDraft] = useState(() => emptyLog(position));
  const { log, fault, saving } = useLog(position, today, onClose);
  const change = (changes: Partial<LogDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const next = stageAfter(draft.what, position.opportunity.stage);
  const submitted = (event: FormEvent): void => {
    event.preventDefault();
    void log(draft);
  };
  return (
    <form className="form" onSubmit={submitted}>
      <div className="pair">
        <div className="field">
          <label htmlFor={`${id}-what`}>{words.what}</label>
          <select
            id={`${id}-what`}
            className="input"
            value={draft.what}
            onChange={(event) => {
              const what = whatHappens.find((one) => one === event.target.value) ?? draft.what;
              change({ what, channel: undefined });
            }}
          >
            {whatHappens.map((what) => (
              <option key={what} value={what}>
                {happeningOf(what).words}
              </option>
            ))}
          </select>
        </div>
        {draft.what === 'interview' && (
          <div className="field">
            <label htmlFor={`${id}-round`}>{words.round}</label>
            <input
              id={`${id}-round`}
              className="input"
              type="number"
              required
              min={1}
              max={50}
              value={draft.round}
              onChange={(event) => change({ round: event.target.valueAsNumber || 1 })}
            />
          </div>
        )}
      </div>
      <Who draft={draft} position={position} onChange={change} />
      <HowAndWhen draft={draft} onChange={change} />
      {asksVerdict(draft.what) && (
        <ChoiceRow
          legend={words.verdict}
          choices={verdictChoices}
          chosen={draft.verdict}
          onChoose={(verdict) => change({ verdict })}
        />
      )}
      <div className="field">
        <label htmlFor={`${id}-summary`}>{words.summary}</label>
        <textarea
          id={`${id}-summary`}
          className="input"
          dir="auto"
          rows={2}
          maxLength={20_000}
          value={draft.summary}
          onChange={(event) => change({ summary: event.target.value })}
        />
      </div>
      {next !== undefined && (
        <label className="tick">
          <input
            type="checkbox"
            checked={draft.alsoMove}
            onChange={(event) => change({ alsoMove: event.target.checked })}
          />
          {words.alsoMove(stageNames[next])}
        </label>
      )}
      <p className="fault" role="alert">
        {fault}
      </p>
      <div className="choices">
        <button type="submit" className="button main" disabled={saving}>
          {saving ? words.saving : words.save}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** Those who have to do with it are a tick away; anybody else by name. */
function Who({ draft, position, onChange }: PartProps & Pick<LogFormProps, 'position'>) {
  const known = position.people;
  const others = draft.who.filter(({ id }) => known.every((person) => person.id !== id));
  const ticked = (person: Named, isThere: boolean): void =>
    onChange({ who: isThere ? [...draft.who, person] : draft.who.filter(({ id }) => id !== person.id) });
  return (
    <>
      {known.length > 0 && (
        <fieldset className="choice-row">
          <legend>{words.who}</legend>
          {known.map(({ id, name }) => (
            <label className="tick" key={id}>
              <input
                type="checkbox"
                checked={draft.who.some((person) => person.id === id)}
                onChange={(event) => ticked({ id, name, isNew: false }, event.target.checked)}
              />
              <span className="name" dir="auto">
                {name}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <PeopleField
        label={known.length > 0 ? words.others : words.who}
        names={others}
        onNames={(names) => onChange({ who: [...draft.who.filter((person) => !others.includes(person)), ...names] })}
      />
    </>
  );
}

function HowAndWhen({ draft, onChange }: PartProps) {
  const id = useId();
  const { channels } = happeningOf(draft.what);
  const isEarlier = draft.at !== undefined;
  return (
    <div className="pair">
      {channels.length > 1 && (
        <div className="field">
          <label htmlFor={`${id}-how`}>{words.how}</label>
          <select
            id={`${id}-how`}
            className="input"
            value={draft.channel ?? channels[0]}
            onChange={(event) => onChange({ channel: channels.find((channel) => channel === event.target.value) })}
          >
            {channels.map((channel) => (
              <option key={channel} value={channel}>
                {channelWords[channel]}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}-when`}>{words.when}</label>
        <select
          id={`${id}-when`}
          className="input"
          value={isEarlier ? 'earlier' : 'now'}
          onChange={(event) => onChange({ at: event.target.value === 'now' ? undefined : '' })}
        >
          <option value="now">{words.now}</option>
          <option value="earlier">{words.earlier}</option>
        </select>
      </div>
      {isEarlier && (
        <div className="field">
          <label htmlFor={`${id}-at`}>{words.at}</label>
          <input
            id={`${id}-at`}
            className="input"
            type="datetime-local"
            required
            value={draft.at}
            onChange={(event) => onChange({ at: event.target.value })}
          />
        </div>
      )}
    </div>
  );
}
