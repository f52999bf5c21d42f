/** A number in a sentence that can be changed where it stands: by its buttons, by typing, or with the arrow keys. */

import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { NumberPart } from '../../../core/playbooks/in-plain-words/part.ts';
import { playbookWords } from './playbooks-words.ts';
import { useInPlace } from './use-in-place.ts';

interface NumberInPlaceProps {
  readonly part: NumberPart;
  /** What the number is about, for those who hear it without its sentence. */
  readonly what: string;
  readonly was: string | undefined;
  readonly onValue: (value: number) => void;
}

export function NumberInPlace({ part, what, was, onValue }: NumberInPlaceProps) {
  const { open, setOpen, button, leave } = useInPlace();
  if (!open) {
    return (
      <button
        ref={button}
        type="button"
        className="in-place"
        data-changed={was !== undefined || undefined}
        aria-label={playbookWords.number(part.said, what)}
        onClick={() => setOpen(true)}
      >
        {part.said}
      </button>
    );
  }
  return <Stepper part={part} what={what} onValue={onValue} onLeave={leave} />;
}

interface StepperProps {
  readonly part: NumberPart;
  readonly what: string;
  readonly onValue: (value: number) => void;
  readonly onLeave: (refocus: boolean) => void;
}

function Stepper({ part: { value, unit, units, min, max, before }, what, onValue, onLeave }: StepperProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(String(value));
  const wanted = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  const fits = wanted >= min && wanted <= max;

  useEffect(() => input.current?.select(), []);

  const set = (next: number): void => {
    setTyped(String(next));
    onValue(next);
  };
  const step = (by: number): void => {
    const from = fits ? wanted : value;
    set(Math.min(Math.max(from + by, min), max));
  };
  const type = (text: string): void => {
    setTyped(text);
    const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (number >= min && number <= max) onValue(number);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      step(event.key === 'ArrowUp' ? 1 : -1);
    }
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onLeave(true);
    }
  };

  return (
    <span
      className="stepper"
      role="group"
      aria-label={what}
      onKeyDown={press}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave(false);
      }}
    >
      {before !== undefined && value > 0 && <span aria-hidden="true">{before}</span>}
      <button
        type="button"
        className="button"
        aria-label={playbookWords.less(units)}
        aria-disabled={value <= min}
        onClick={() => step(-1)}
      >
        −
      </button>
      <input
        ref={input}
        className="input"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        aria-label={playbookWords.value(units, min, max)}
        aria-invalid={!fits || undefined}
        aria-describedby={fits ? undefined : `${id}-fault`}
        onChange={({ target }) => type(target.value)}
      />
      <button
        type="button"
        className="button"
        aria-label={playbookWords.more(units)}
        aria-disabled={value >= max}
        onClick={() => step(1)}
      >
        +
      </button>
      {unit !== '' && <span aria-hidden="true">{unit}</span>}
      {!fits && (
        <span className="fault" id={`${id}-fault`} role="alert">
          {playbookWords.outside(min, max)}
        </span>
      )}
    </span>
  );
}
