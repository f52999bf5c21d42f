/** One of a few, as radio buttons large enough to touch. */

import { useId } from 'react';
import './choice-row.css';

interface ChoiceRowProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly words: string }[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

export function ChoiceRow<Value extends string>({ legend, choices, chosen, onChoose }: ChoiceRowProps<Value>) {
  const name = useId();
  return (
    <fieldset className="choice-row">
      <legend>{legend}</legend>
      <div className="choices">
        {choices.map(({ value, words }) => (
          <label className="choice" key={value}>
            <input type="radio" name={name} required checked={chosen === value} onChange={() => onChoose(value)} />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
