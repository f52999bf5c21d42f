/** One of a few, in plain words. */

import { useId } from 'react';

interface ChoiceFieldProps<Choice extends string> {
  readonly label: string;
  readonly value: Choice;
  readonly choices: readonly (readonly [Choice, string])[];
  readonly onValue: (value: Choice) => void;
}

export function ChoiceField<Choice extends string>({ label, value, choices, onValue }: ChoiceFieldProps<Choice>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value}
        onChange={(event) => {
          const [chosen] = choices.find(([choice]) => choice === event.target.value) ?? [];
          if (chosen !== undefined) onValue(chosen);
        }}
      >
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
