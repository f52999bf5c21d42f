/** The fields of a touch that is corrected. */

import { useId } from 'react';

interface FieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

export function TouchTime({
  label,
  value,
  onValue,
  required = false,
}: FieldProps<string> & { readonly required?: boolean }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="datetime-local"
        required={required}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  );
}

interface ChoiceProps<Value extends string> extends FieldProps<Value> {
  readonly choices: readonly { readonly value: Value; readonly words: string }[];
}

export function TouchChoice<Value extends string>({ label, value, choices, onValue }: ChoiceProps<Value>) {
  const id = useId();
  const chosen = (text: string): void => {
    const choice = choices.find((known) => known.value === text);
    if (choice !== undefined) onValue(choice.value);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={(event) => chosen(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  );
}

export function TouchText({ label, value, onValue }: FieldProps<string>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="input"
        dir="auto"
        maxLength={20_000}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  );
}
