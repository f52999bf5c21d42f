/** A field of the form with its label, its hint, and what is wrong with it. */

import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { playbookWords } from './playbooks-words.ts';

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

/** What is typed out of bounds is told, and brought to the nearest that fits when the field is left. */
export function NumberField({ label, value, min, max, onValue }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>();
  const wanted = typed === undefined ? value : Number(typed);
  const fits = typed?.trim() !== '' && Number.isInteger(wanted) && wanted >= min && wanted <= max;
  return (
    <FormField label={label} fault={fits ? undefined : playbookWords.outside(min, max)}>
      {(attributes) => (
        <input
          {...attributes}
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          value={typed ?? value}
          onChange={({ target }) => {
            const next = Number(target.value);
            setTyped(target.value);
            if (target.value !== '' && Number.isInteger(next) && next >= min && next <= max) onValue(next);
          }}
          onBlur={() => {
            if (!fits && typed?.trim() !== '' && Number.isFinite(wanted)) {
              onValue(Math.min(Math.max(Math.round(wanted), min), max));
            }
            setTyped(undefined);
          }}
        />
      )}
    </FormField>
  );
}
