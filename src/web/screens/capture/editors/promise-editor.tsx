/** What the owner promised, and by which day. J6 */

import { useId, useState } from 'react';
import type { PromiseTold } from '../../../../core/capture/corrections.ts';
import type { PromiseRead } from '../../../../core/capture/understanding.ts';
import { editorWords as words } from '../editor-words.ts';
import { EditorFrame } from './editor-frame.tsx';
import type { EditorProps } from './editor-props.ts';

interface PromiseEditorProps extends EditorProps<PromiseTold> {
  readonly promise: PromiseRead | undefined;
}

export function PromiseEditor({ promise, title, onTold, onClose }: PromiseEditorProps) {
  const id = useId();
  const [what, setWhat] = useState(promise?.what ?? '');
  const [by, setBy] = useState<string>(promise?.by?.value ?? '');
  const [fault, setFault] = useState<string>();
  const save = (): void => {
    if (what.trim() === '') setFault(words.whatMissing);
    else onTold({ what: what.trim(), ...(by !== '' && { by }) });
  };
  return (
    <EditorFrame
      title={title}
      fault={fault}
      onSave={save}
      onRemove={promise === undefined ? undefined : () => onTold(null)}
      onClose={onClose}
    >
      <div className="field">
        <label htmlFor={`${id}-what`}>{words.promised}</label>
        <input
          id={`${id}-what`}
          className="input"
          dir="auto"
          maxLength={2000}
          value={what}
          aria-invalid={fault !== undefined}
          onChange={(event) => setWhat(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-by`}>{words.by}</label>
        <input
          id={`${id}-by`}
          className="input"
          type="date"
          value={by}
          onChange={(event) => setBy(event.target.value)}
        />
      </div>
    </EditorFrame>
  );
}
