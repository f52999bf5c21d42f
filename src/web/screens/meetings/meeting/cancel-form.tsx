/** Asks for the emergency, and offers to move the meeting instead. C8 */

import { useEffect, useId, useRef, useState } from 'react';
import { client } from '../../../client/client.ts';
import type { MeetingRecord } from './meeting-query.ts';
import { cancelWords as words } from './meeting-words.ts';
import { useSaying } from '../../../undo/use-saying.ts';

interface CancelFormProps {
  readonly meeting: MeetingRecord;
  readonly onMove: () => void;
  readonly onClose: () => void;
}

export function CancelForm({ meeting, onMove, onClose }: CancelFormProps) {
  const id = useId();
  const say = useSaying();
  const first = useRef<HTMLButtonElement>(null);
  const [emergency, setEmergency] = useState('');
  const [saving, setSaving] = useState(false);

  useEffect(() => {
    first.current?.focus({ preventScroll: true });
    first.current?.form?.scrollIntoView({ block: 'nearest' });
  }, []);

  const cancel = async (): Promise<void> => {
    setSaving(true);
    const { id: meetingId, version } = meeting;
    const done = await say(words.done, (commandId) =>
      client.cancelMeeting({ commandId, id: meetingId, version, emergency: emergency.trim() }),
    );
    setSaving(false);
    if (done !== undefined) onClose();
  };

  return (
    <form
      className="panel form"
      aria-labelledby={`${id}-title`}
      data-still
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void cancel();
      }}
    >
      <p className="panel-title" id={`${id}-title`}>
        {words.title}
      </p>
      <p>{words.lead}</p>
      <div className="choices">
        <button type="button" className="button main" ref={first} onClick={onMove}>
          {words.move}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {words.keep}
        </button>
      </div>
      <div className="field">
        <label htmlFor={id}>{words.emergency}</label>
        <textarea
          id={id}
          className="input"
          dir="auto"
          required
          maxLength={2_000}
          aria-describedby={`${id}-hint`}
          value={emergency}
          onChange={(event) => setEmergency(event.target.value)}
        />
        <p className="hint" id={`${id}-hint`}>
          {words.hint}
        </p>
      </div>
      <div className="choices">
        <button type="submit" className="button danger" disabled={saving || emergency.trim() === ''}>
          {words.sure}
        </button>
      </div>
    </form>
  );
}
