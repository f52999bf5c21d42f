/** How often, on which day, from when and at what time a group meets. */

import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { ChoiceRow } from '../../../ui/choice-row.tsx';
import { groupWords, meetsWords as words } from './group-words.ts';
import { weekdayName, weekdays } from './rule-draft.ts';
import type { MeetsDraft } from './rule-draft.ts';
import '../../../fields/form.css';

interface MeetsFormProps {
  readonly begun: MeetsDraft;
  readonly locale: string;
  /** @returns what has to be mended, in words; empty where nothing has */
  readonly onSave: (draft: MeetsDraft) => Promise<string>;
  readonly onCancel: () => void;
  readonly onClear?: () => Promise<void>;
}

const hows = [
  { value: 'weekly', words: words.weekly },
  { value: 'monthly', words: words.monthly },
  { value: 'own', words: words.own },
] as const;

export function MeetsForm({ begun, locale, onSave, onCancel, onClear }: MeetsFormProps) {
  const [draft, setDraft] = useState(begun);
  const [fault, setFault] = useState('');
  const [saving, setSaving] = useState(false);
  const change = (changes: Partial<MeetsDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaving(true);
    setFault('');
    setFault(await onSave(draft).finally(() => setSaving(false)));
  };
  return (
    <form
      className="panel form meets-form no-print"
      aria-label={words.title}
      data-still
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
      onSubmit={(event) => void save(event)}
    >
      <ChoiceRow legend={words.how} choices={hows} chosen={draft.how} onChoose={(how) => change({ how })} />
      <RuleFields draft={draft} locale={locale} onChange={change} />
      <TimeFields draft={draft} onChange={change} />
      <p className="fault" role="alert">
        {fault}
      </p>
      <div className="choices">
        <button type="submit" className="button main" disabled={saving}>
          {saving ? groupWords.saving : words.save}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {groupWords.cancel}
        </button>
        {onClear !== undefined && (
          <button type="button" className="button danger" onClick={() => void onClear()}>
            {words.clear}
          </button>
        )}
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly draft: MeetsDraft;
  readonly onChange: (changes: Partial<MeetsDraft>) => void;
}

function RuleFields({ draft, locale, onChange }: FieldsProps & { readonly locale: string }) {
  const id = useId();
  if (draft.how === 'own') {
    return (
      <div className="field">
        <label htmlFor={`${id}-rule`}>{words.rule}</label>
        <input
          id={`${id}-rule`}
          className="input"
          required
          maxLength={200}
          spellCheck={false}
          value={draft.rule}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange({ rule: event.target.value })}
        />
        <p className="hint" id={`${id}-hint`}>
          {words.ruleHint}
        </p>
      </div>
    );
  }
  return (
    <div className="pair">
      {draft.how === 'monthly' && (
        <div className="field">
          <label htmlFor={`${id}-nth`}>{words.nth}</label>
          <select
            id={`${id}-nth`}
            className="input"
            value={draft.nth}
            onChange={(event) => onChange({ nth: event.target.value })}
          >
            {['1', '2', '3', '4', '-1'].map((nth) => (
              <option key={nth} value={nth}>
                {words.nths[nth]}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}-day`}>{words.day}</label>
        <select
          id={`${id}-day`}
          className="input"
          value={draft.day}
          onChange={(event) => onChange({ day: weekdays.find((day) => day === event.target.value) ?? draft.day })}
        >
          {weekdays.map((day) => (
            <option key={day} value={day}>
              {weekdayName(day, locale)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-interval`}>{draft.how === 'weekly' ? words.interval : words.months}</label>
        <input
          id={`${id}-interval`}
          className="input"
          type="number"
          required
          min={1}
          max={99}
          value={draft.interval || ''}
          onChange={(event) => onChange({ interval: Number(event.target.value) })}
        />
      </div>
    </div>
  );
}

function TimeFields({ draft, onChange }: FieldsProps) {
  const id = useId();
  return (
    <>
      <div className="pair">
        <div className="field">
          <label htmlFor={`${id}-from`}>{words.from}</label>
          <input
            id={`${id}-from`}
            className="input"
            type="date"
            required
            min="1900-01-01"
            max="2200-12-31"
            value={draft.from}
            aria-describedby={`${id}-hint`}
            onChange={(event) => onChange({ from: event.target.value })}
          />
          <p className="hint" id={`${id}-hint`}>
            {words.fromHint}
          </p>
        </div>
        <div className="field">
          <label htmlFor={`${id}-time`}>{words.time}</label>
          <input
            id={`${id}-time`}
            className="input"
            type="time"
            required
            value={draft.time}
            onChange={(event) => onChange({ time: event.target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-minutes`}>{words.minutes}</label>
          <input
            id={`${id}-minutes`}
            className="input"
            type="number"
            required
            min={1}
            max={1_440}
            value={draft.minutes || ''}
            onChange={(event) => onChange({ minutes: Number(event.target.value) })}
          />
        </div>
      </div>
      <div className="field">
        <label htmlFor={`${id}-place`}>{words.place}</label>
        <input
          id={`${id}-place`}
          className="input"
          dir="auto"
          maxLength={500}
          value={draft.place}
          onChange={(event) => onChange({ place: event.target.value })}
        />
      </div>
    </>
  );
}
