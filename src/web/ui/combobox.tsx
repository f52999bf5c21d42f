/** A text field with suggestions, after the ARIA combobox pattern: arrows choose, Enter takes, Esc closes the list. */

import { useId, useState } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import './combobox.css';

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
}

interface ComboboxProps {
  readonly id: string;
  readonly text: string;
  readonly options: readonly Option[];
  readonly onText: (text: string) => void;
  readonly onPick: (option: Option) => void;
  /** Says how many suggestions there are, for those who do not see the list. */
  readonly countWords: (count: number) => string;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  readonly placeholder?: string;
  readonly required?: boolean;
  /** For a list that is the point of its place, as in search: it stays open. */
  readonly alwaysOpen?: boolean;
  /** The focus goes elsewhere: what was typed may still be meant. */
  readonly onLeave?: () => void;
  /** Enter with a text and no option chosen; without it the form is sent. */
  readonly onEnter?: () => void;
}

export function Combobox({ inputRef, ...props }: ComboboxProps) {
  const { id, text, options, onText, onPick, alwaysOpen = false } = props;
  const list = useId();
  const [opened, setOpened] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const open = (opened || alwaysOpen) && options.length > 0;
  const active = open ? Math.min(chosen, options.length - 1) : -1;

  const pick = (option: Option): void => {
    setOpened(false);
    setChosen(-1);
    onPick(option);
  };

  const move = (by: number): void => {
    setOpened(true);
    setChosen(
      options.length === 0 ? -1 : (active + by + options.length + (active < 0 && by < 0 ? 1 : 0)) % options.length,
    );
  };

  const pressed = (event: KeyboardEvent): void => {
    const option = options[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && open && option !== undefined) {
      event.preventDefault();
      pick(option);
    } else if (event.key === 'Enter' && props.onEnter !== undefined && text.trim() !== '') {
      event.preventDefault();
      props.onEnter();
    } else if (event.key === 'Escape' && open && !alwaysOpen) {
      event.preventDefault();
      event.stopPropagation();
      setOpened(false);
    }
  };

  return (
    <div className="combobox">
      <input
        ref={inputRef}
        id={id}
        className="input"
        role="combobox"
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        aria-required={props.required}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        placeholder={props.placeholder}
        value={text}
        onChange={(event) => {
          setOpened(true);
          setChosen(alwaysOpen ? 0 : -1);
          onText(event.target.value);
        }}
        onKeyDown={pressed}
        onBlur={() => {
          setOpened(false);
          props.onLeave?.();
        }}
      />
      <ul className="options" role="listbox" id={list} hidden={!open} aria-label={props.countWords(options.length)}>
        {options.map((option, index) => (
          <li
            key={option.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(option)}
          >
            <span className="name" dir="auto">
              {option.label}
            </span>
            {option.detail !== undefined && <span className="detail">{option.detail}</span>}
          </li>
        ))}
      </ul>
      <span className="unseen" role="status">
        {open ? props.countWords(options.length) : ''}
      </span>
    </div>
  );
}
