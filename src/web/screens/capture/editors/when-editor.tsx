/** When it happened. */

import { useId, useState } from 'react';
import type { Understanding } from '../../../../core/capture/understanding.ts';
import { wallIn } from '../../../words/wall-time.ts';
import { editorWords as words } from '../editor-words.ts';
import { EditorFrame } from './editor-frame.tsx';
import type { EditorProps } from './editor-props.ts';
import { instantOf } from './instant-of.ts';

interface WhenEditorProps extends EditorProps<string> {
  readonly when: Understanding['when'];
  readonly clock: { readonly now: number; readonly zone: string };
}

export function WhenEditor({ when, clock: { now, zone }, title, onTold, onClose }: WhenEditorProps) {
  const id = useId();
  const [at, setAt] = useState(wallIn(zone, when === undefined ? now : Date.parse(when.at)));
  const [fault, setFault] = useState<string>();
  const save = (): void => {
    const instant = instantOf(zone, at);
    if (instant === undefined) setFault(words.timeMissing);
    else onTold(instant);
  };
  return (
    <EditorFrame title={title} fault={fault} onSave={save} onRemove={undefined} onClose={onClose}>
      <div className="field">
        <label htmlFor={id}>{words.when}</label>
        <input
          id={id}
          className="input"
          type="datetime-local"
          max={wallIn(zone, now)}
          value={at}
          aria-invalid={fault !== undefined}
          onChange={(event) => setAt(event.target.value)}
        />
      </div>
      <button type="button" className="button" onClick={() => onTold(null)}>
        {words.justNow}
      </button>
    </EditorFrame>
  );
}
