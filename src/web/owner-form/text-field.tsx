/** A field of the form with its label, its hint, and what is wrong with it. */

import { useId } from 'react';
import type { ChangeEvent, ClipboardEvent, HTMLInputTypeAttribute } from 'react';
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
  /** More than one line may be typed. */
  readonly isLong?: boolean;
  readonly onPaste?: (event: ClipboardEvent) => void;
}

export function TextField({ form, name, type = 'text', hint, unit, isLong = false, ...field }: TextFieldProps) {
  const id = useId();
  const fault = form.faults[name];
  const described = [fault !== undefined && `${id}-fault`, hint !== undefined && `${id}-hint`, unit && `${id}-unit`];
  const common = {
    ...field,
    id,
    className: 'input',
    dir: type === 'text' ? 'auto' : undefined,
    value: form.draft[name],
    'aria-invalid': fault !== undefined || undefined,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => form.set({ [name]: target.value }),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{settingsWords.labels[name]}</label>
      <span className="with-unit">
        {isLong ? <textarea {...common} rows={4} /> : <input {...common} type={type} />}
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
