/** A field of the form with its label, its hint, and what is wrong with it. */

import { useId } from 'react';
import type { ClipboardEvent, HTMLInputTypeAttribute } from 'react';
import type { FieldName } from './settings-fields.ts';
import { settingsWords } from './settings-words.ts';
import type { SettingsForm } from './use-settings-form.ts';

type TextName = Exclude<FieldName, 'workweek'>;

interface TextFieldProps {
  readonly form: SettingsForm;
  readonly name: TextName;
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: 'text' | 'email' | 'tel' | 'decimal' | 'numeric';
  readonly autoComplete?: string;
  readonly hint?: string;
  readonly unit?: string;
  readonly onPaste?: (event: ClipboardEvent) => void;
}

export function TextField({ form, name, type = 'text', hint, unit, ...field }: TextFieldProps) {
  const id = useId();
  const fault = form.faults[name];
  const described = [fault !== undefined && `${id}-fault`, hint !== undefined && `${id}-hint`, unit && `${id}-unit`];
  return (
    <div className="field">
      <label htmlFor={id}>{settingsWords.labels[name]}</label>
      <span className="with-unit">
        <input
          {...field}
          id={id}
          type={type}
          className="input"
          dir={type === 'text' ? 'auto' : undefined}
          value={form.draft[name]}
          aria-invalid={fault !== undefined || undefined}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
          onChange={(event) => form.set({ [name]: event.target.value })}
        />
        {unit !== undefined && <span id={`${id}-unit`}>{unit}</span>}
      </span>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldFault id={`${id}-fault`} fault={fault} />
    </div>
  );
}

export function FieldFault({ id, fault }: { readonly id: string; readonly fault: string | undefined }) {
  return fault === undefined ? null : (
    <p className="fault" id={id}>
      {fault}
    </p>
  );
}
