/** "I was there": a meeting of the group that took place, with whom the owner talked. F12 V1 V6 */

import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { client } from '../../../client/client.ts';
import { PeopleField, peopleIds } from '../../../fields/people-field.tsx';
import type { Named } from '../../../fields/name-field.tsx';
import { faultWords, useSaying } from '../../../undo/use-saying.ts';
import type { Clock } from '../../../words/due-words.ts';
import { instantIn, wallIn } from '../../../words/wall-time.ts';
import { groupWords, meetingWords as words } from './group-words.ts';
import '../../../fields/form.css';

interface AttendedFormProps {
  readonly group: string;
  /** The meeting that was scheduled, if one was. */
  readonly meeting?: { readonly meeting?: string; readonly starts: string };
  readonly clock: Clock;
  readonly onClose: () => void;
}

export function AttendedForm({ group, meeting, clock, onClose }: AttendedFormProps) {
  const id = useId();
  const [before] = useState(() => wallIn(clock.zone, meeting === undefined ? clock.now : Date.parse(meeting.starts)));
  const [wall, setWall] = useState(before);
  const [people, setPeople] = useState<readonly Named[]>([]);
  const [summary, setSummary] = useState('');
  const [fault, setFault] = useState('');
  const [saving, setSaving] = useState(false);
  const say = useSaying();

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaving(true);
    setFault('');
    try {
      const commands: string[] = [];
      const ids = await peopleIds(people, commands);
      const at = meeting !== undefined && wall === before ? meeting.starts : toInstant(clock, wall);
      const done = await say(
        words.noted,
        (commandId) =>
          client.logTouch({
            commandId,
            at,
            people: [...ids],
            channel: 'in-person',
            direction: 'both',
            occasion: 'meeting',
            group,
            ...(meeting?.meeting !== undefined && { meeting: meeting.meeting }),
            ...(summary.trim() !== '' && { summary: summary.trim() }),
          }),
        { commands },
      );
      if (done !== undefined) onClose();
    } catch (error) {
      setFault(faultWords(error));
    } finally {
      setSaving(false);
    }
  };

  return (
    <form
      className="panel form attended-form no-print"
      aria-label={words.note}
      data-still
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
      onSubmit={(event) => void save(event)}
    >
      <div className="field">
        <label htmlFor={`${id}-when`}>{words.when}</label>
        <input
          id={`${id}-when`}
          className="input"
          type="datetime-local"
          required
          value={wall}
          onChange={(event) => setWall(event.target.value)}
        />
      </div>
      <PeopleField label={words.who} names={people} onNames={setPeople} />
      <div className="field">
        <label htmlFor={`${id}-summary`}>{words.summary}</label>
        <textarea
          id={`${id}-summary`}
          className="input"
          dir="auto"
          rows={3}
          maxLength={20_000}
          value={summary}
          onChange={(event) => setSummary(event.target.value)}
        />
      </div>
      <p className="fault" role="alert">
        {fault}
      </p>
      <div className="choices">
        <button type="submit" className="button main" disabled={saving}>
          {saving ? groupWords.saving : words.save}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          {groupWords.cancel}
        </button>
      </div>
    </form>
  );
}

function toInstant({ zone }: Clock, wall: string): string {
  return new Date(instantIn(zone, wall)).toISOString();
}
