/** A field of the form with its label, its hint, and what is wrong with it. */

import { useId } from 'react';
import type { ReactNode } from 'react';

interface FormFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string | undefined;
  readonly wide?: boolean;
  readonly children: (attributes: FieldAttributes) => ReactNode;
}

interface FieldAttributes {
  readonly id: string;
  readonly className: 'input';
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

export function FormField({ label, hint, fault, wide = false, children }: FormFieldProps) {
  const id = useId();
  const described = [fault !== undefined && `${id}-fault`, hint !== undefined && `${id}-hint`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: 'input',
        'aria-invalid': fault !== undefined || undefined,
        'aria-describedby': described === '' ? undefined : described,
      })}
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly fault?: string | undefined;
  readonly onValue: (value: Value) => void;
}

export function SelectField<Value extends string>({ label, value, options, fault, onValue }: SelectFieldProps<Value>) {
  return (
    <FormField label={label} fault={fault}>
      {(attributes) => (
        <select
          {...attributes}
          value={value}
          onChange={({ target }) => {
            const chosen = options.find(([option]) => option === target.value);
            if (chosen !== undefined) onValue(chosen[0]);
          }}
        >
          {options.map(([option, words]) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onValue: (value: number) => void;
}

/** What is typed out of bounds is brought to the nearest that fits when the field is left. */
export function NumberField({ label, value, min, max, onValue }: NumberFieldProps) {
  const set = (text: string): void => {
    const wanted = Math.round(Number(text));
    if (text.trim() !== '' && Number.isFinite(wanted)) onValue(Math.min(Math.max(wanted, min), max));
  };
  return (
    <FormField label={label}>
      {(attributes) => (
        <input
          {...attributes}
          key={value}
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          defaultValue={value}
          onBlur={({ target }) => {
            set(target.value);
            target.value = String(Math.min(Math.max(Math.round(Number(target.value)) || value, min), max));
          }}
          onChange={({ target }) => {
            const wanted = Number(target.value);
            if (Number.isInteger(wanted) && wanted >= min && wanted <= max && target.value !== '') onValue(wanted);
          }}
        />
      )}
    </FormField>
  );
}
