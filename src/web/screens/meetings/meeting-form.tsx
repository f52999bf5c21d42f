/** Kind, people, day, time, length and place of a meeting; more than 30 minutes of an informational one asks back. C2 C9 */

import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { meetingKinds } from '../../../core/facts/meeting.ts';
import { codeOf } from '../../client/client.ts';
import { PeopleField, peopleIds } from '../../fields/people-field.tsx';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { dateIn } from '../../words/due-words.ts';
import { kindWords } from './meeting/meeting-words.ts';
import { faultWords } from '../../undo/use-saying.ts';
import { GroupOfMeeting } from './group-of-meeting.tsx';
import { usualMinutes } from './meeting-draft.ts';
import type { MeetingDraft } from './meeting-draft.ts';
import { formWords as words } from './meetings-words.ts';
import { PositionOfMeeting } from './position-of-meeting.tsx';
import '../../fields/form.css';

interface Settled {
  readonly people: readonly string[];
  /** The commands that added their cards. */
  readonly added: readonly string[];
  /** Longer than the 30 minutes all the same. */
  readonly insist: boolean;
}

interface MeetingFormProps {
  readonly label: string;
  readonly begun: MeetingDraft;
  readonly today: { readonly now: number; readonly zone: string };
  readonly saveWord: string;
  readonly onCancel: () => void;
  readonly onSave: (draft: MeetingDraft, settled: Settled) => Promise<void>;
}

const mostMinutes = 30;
const kindChoices = meetingKinds.map((value) => ({ value, words: kindWords[value] }));

export function MeetingForm({ label, begun, today, saveWord, onCancel, onSave }: MeetingFormProps) {
  const id = useId();
  const [draft, setDraft] = useState(begun);
  const [insists, setInsists] = useState(false);
  const [fault, setFault] = useState('');
  const [saving, setSaving] = useState(false);
  const change = (changes: Partial<MeetingDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const isTooLong = draft.kind === 'informational' && draft.minutes > mostMinutes;

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (draft.people.length === 0 && draft.kind !== 'group') {
      setFault(words.whoMissing);
      return;
    }
    setSaving(true);
    setFault('');
    try {
      const added: string[] = [];
      const people = await peopleIds(draft.people, added);
      await onSave(draft, { people, added, insist: isTooLong && insists });
    } catch (error) {
      setFault(codeOf(error) === 'too-long-meeting' ? words.tooLong : faultWords(error));
    } finally {
      setSaving(false);
    }
  };

  return (
    <form className="form meeting-form" aria-label={label} onSubmit={(event) => void save(event)}>
      <ChoiceRow
        legend={words.kind}
        choices={kindChoices}
        chosen={draft.kind}
        onChoose={(kind) =>
          change({ kind, ...(draft.minutes === usualMinutes[draft.kind] && { minutes: usualMinutes[kind] }) })
        }
      />
      <PeopleField label={words.who} names={draft.people} onNames={(people) => change({ people })} />
      <div className="pair">
        <div className="field">
          <label htmlFor={`${id}-date`}>{words.date}</label>
          <input
            id={`${id}-date`}
            className="input"
            type="date"
            required
            min="1900-01-01"
            max="2200-12-31"
            value={draft.date}
            onChange={(event) => change({ date: event.target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-time`}>{words.time}</label>
          <input
            id={`${id}-time`}
            className="input"
            type="time"
            required
            value={draft.time}
            onChange={(event) => change({ time: event.target.value })}
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
            aria-describedby={`${id}-length`}
            onChange={(event) => change({ minutes: Number(event.target.value) })}
          />
        </div>
      </div>
      <p className="hint" id={`${id}-length`}>
        {draft.kind === 'informational' ? words.shortHint : words.lengthHint}
      </p>
      {draft.date !== '' && draft.date < dateIn(today.now, today.zone) && <p className="hint">{words.past}</p>}
      {isTooLong && (
        <label className="tick">
          <input type="checkbox" required checked={insists} onChange={(event) => setInsists(event.target.checked)} />
          {words.insist}
        </label>
      )}
      <div className="field">
        <label htmlFor={`${id}-place`}>{words.place}</label>
        <input
          id={`${id}-place`}
          className="input"
          dir="auto"
          maxLength={500}
          value={draft.place}
          placeholder={words.placeHint}
          onChange={(event) => change({ place: event.target.value })}
        />
      </div>
      {draft.kind === 'group' && <GroupOfMeeting group={draft.group} onGroup={(group) => change({ group })} />}
      <PositionOfMeeting position={draft.position} onPosition={(position) => change({ position })} />
      <p className="fault" role="alert">
        {fault}
      </p>
      <div className="choices">
        <button type="submit" className="button main" disabled={saving}>
          {saving ? words.saving : saveWord}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
