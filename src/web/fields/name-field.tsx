/** One name after another, from the notebook or new, each shown as a chip that can be taken out again. */

import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { Combobox } from '../ui/combobox.tsx';
import type { Option } from '../ui/combobox.tsx';
import { Icon } from '../ui/icon.tsx';
import { freshId } from '../client/client.ts';
import { fieldWords } from './field-words.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
  /** Not in the notebook yet. */
  readonly isNew: boolean;
}

interface NameFieldProps {
  readonly id: string;
  readonly names: readonly Named[];
  readonly onNames: (names: readonly Named[]) => void;
  /** What the notebook has that is like the text. */
  readonly known: readonly Option[];
  readonly onText: (text: string) => void;
  readonly newWords: (text: string) => string;
  readonly newDetail: string;
  readonly countWords: (count: number) => string;
  /** Takes one name only. */
  readonly single?: boolean;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

const newId = 'new';

export function NameField(props: NameFieldProps) {
  const { names, onNames, single = false } = props;
  const [text, setText] = useState('');
  const { field, keepFocus } = useKeptFocus(names);
  const typed = text.trim();
  const known = props.known.filter(({ id }) => names.every((name) => name.id !== id));
  const isKnown = known.some(({ label }) => label.toLowerCase() === typed.toLowerCase());
  const options =
    typed === '' || isKnown ? known : [...known, { id: newId, label: props.newWords(typed), detail: props.newDetail }];

  const change = (next: string): void => {
    setText(next);
    props.onText(next.trim());
  };

  const take = (option: Option): void => {
    const taken =
      option.id === newId
        ? { id: freshId(), name: typed, isNew: true }
        : { id: option.id, name: option.label, isNew: false };
    onNames(single ? [taken] : [...names, taken]);
    change('');
  };

  const takeTyped = (): void => {
    if (typed === '') return;
    take(known.find(({ label }) => label.toLowerCase() === typed.toLowerCase()) ?? { id: newId, label: typed });
  };

  return (
    <div className="name-field" ref={field}>
      {names.length > 0 && (
        <ul className="chips">
          {names.map(({ id, name, isNew }) => (
            <li className="chip" key={id} tabIndex={-1}>
              <span className="name" dir="auto">
                {name}
              </span>
              {isNew && <span className="detail">{fieldWords.isNew}</span>}
              <button
                type="button"
                aria-label={fieldWords.remove(name)}
                onClick={() => keepFocus(() => onNames(names.filter((other) => other.id !== id)))}
              >
                <Icon name="close" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {!(single && names.length > 0) && (
        <Combobox
          id={props.id}
          {...(props.inputRef !== undefined && { inputRef: props.inputRef })}
          text={text}
          options={options}
          onText={change}
          onPick={(option) => keepFocus(() => take(option))}
          onLeave={takeTyped}
          onEnter={() => keepFocus(takeTyped)}
          countWords={props.countWords}
          describedBy={props.describedBy}
          invalid={props.invalid ?? false}
        />
      )}
    </div>
  );
}

interface KeptFocus {
  readonly field: RefObject<HTMLDivElement | null>;
  /** Not for what happens while the focus is on its way elsewhere. */
  readonly keepFocus: (act: () => void) => void;
}

/** Where a name came or went, what had the focus may have gone with it; then the field has it, or else the name. */
function useKeptFocus(names: readonly Named[]): KeptFocus {
  const field = useRef<HTMLDivElement>(null);
  const isActing = useRef(false);
  useEffect(() => {
    const isLost = isActing.current && document.activeElement === document.body;
    isActing.current = false;
    if (!isLost) return;
    const input = field.current?.querySelector<HTMLElement>('input');
    (input ?? field.current?.querySelector<HTMLElement>('.chip'))?.focus();
  }, [names]);
  const keepFocus = (act: () => void): void => {
    isActing.current = true;
    act();
  };
  return { field, keepFocus };
}
