/** One line to type, in a panel: a name, or a role. */

import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { groupWords as words } from './group-words.ts';
import '../../../fields/form.css';

interface OneFieldProps {
  readonly label: string;
  readonly begun: string;
  readonly mayBeBlank?: boolean;
  readonly onSave: (text: string) => Promise<void>;
  readonly onCancel: () => void;
  /** Further ways, beside save and cancel. */
  readonly children?: ReactNode;
}

export function OneField({ label, begun, mayBeBlank = false, onSave, onCancel, children }: OneFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(begun);
  const [saving, setSaving] = useState(false);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaving(true);
    await onSave(text.trim()).finally(() => setSaving(false));
  };
  return (
    <form
      className="panel form one-field no-print"
      data-still
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
      onSubmit={(event) => void save(event)}
    >
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          className="input"
          ref={field}
          dir="auto"
          required={!mayBeBlank}
          pattern={mayBeBlank ? undefined : '.*\\S.*'}
          maxLength={200}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="choices">
        <button type="submit" className="button main" disabled={saving}>
          {saving ? words.saving : words.save}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {words.cancel}
        </button>
        {children}
      </div>
    </form>
  );
}
