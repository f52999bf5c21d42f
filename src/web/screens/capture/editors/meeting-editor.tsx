/** A meeting to come: what kind, when, and how long. C2 V3 */

import { useId, useState } from 'react';
import type { MeetingTold } from '../../../../core/capture/corrections.ts';
import type { MeetingRead } from '../../../../core/capture/understanding.ts';
import { meetingKinds } from '../../../../core/facts/meeting.ts';
import type { MeetingKind } from '../../../../core/facts/meeting.ts';
import { wallIn } from '../../../words/wall-time.ts';
import { captureWords } from '../capture-words.ts';
import { editorWords as words } from '../editor-words.ts';
import { ChoiceField } from './choice-field.tsx';
import { EditorFrame } from './editor-frame.tsx';
import type { EditorProps } from './editor-props.ts';
import { instantOf } from './instant-of.ts';

interface MeetingEditorProps extends EditorProps<MeetingTold> {
  readonly meeting: MeetingRead | undefined;
  readonly zone: string;
}

const minuteMs = 60_000;
const usualMinutes: Readonly<Record<MeetingKind, number>> = {
  informational: 30,
  interview: 60,
  'catch-up': 60,
  group: 120,
};

export function MeetingEditor({ meeting, zone, title, onTold, onClose }: MeetingEditorProps) {
  const id = useId();
  const [kind, setKind] = useState<MeetingKind>(meeting?.kind ?? 'catch-up');
  const [starts, setStarts] = useState(
    meeting?.starts === undefined ? '' : wallIn(zone, Date.parse(meeting.starts.at)),
  );
  const [minutes, setMinutes] = useState(String(minutesOf(meeting) ?? usualMinutes[kind]));
  const [fault, setFault] = useState<string>();
  const save = (): void => {
    const begin = instantOf(zone, starts);
    const length = Number(minutes);
    if (begin === undefined || !(length > 0)) {
      setFault(words.timeMissing);
      return;
    }
    onTold({ kind, starts: begin, ends: new Date(Date.parse(begin) + length * minuteMs).toISOString() });
  };
  return (
    <EditorFrame
      title={title}
      fault={fault}
      onSave={save}
      onRemove={meeting === undefined ? undefined : () => onTold(null)}
      onClose={onClose}
    >
      <ChoiceField
        label={words.kind}
        value={kind}
        choices={meetingKinds.map((one) => [one, captureWords.meetings[one]] as const)}
        onValue={setKind}
      />
      <div className="field">
        <label htmlFor={`${id}-starts`}>{words.starts}</label>
        <input
          id={`${id}-starts`}
          className="input"
          type="datetime-local"
          value={starts}
          aria-invalid={fault !== undefined}
          onChange={(event) => setStarts(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-minutes`}>{words.minutes}</label>
        <input
          id={`${id}-minutes`}
          className="input"
          type="number"
          inputMode="numeric"
          min={1}
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
      </div>
    </EditorFrame>
  );
}

function minutesOf(meeting: MeetingRead | undefined): number | undefined {
  if (meeting?.starts === undefined || meeting.ends === undefined) return undefined;
  return Math.round((Date.parse(meeting.ends) - Date.parse(meeting.starts.at)) / minuteMs);
}
