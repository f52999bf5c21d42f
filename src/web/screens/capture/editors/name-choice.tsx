/** A field for one name, known or new: what is typed is looked up in the notebook. */

import { useId, useState } from 'react';
import type { NamedTold } from '../../../../core/capture/corrections.ts';
import { Combobox } from '../../../ui/combobox.tsx';
import type { Option } from '../../../ui/combobox.tsx';

interface NameChoiceProps {
  readonly label: string;
  readonly value: NamedTold | undefined;
  readonly onValue: (value: NamedTold | undefined) => void;
  readonly useSuggestions: (text: string) => readonly Option[];
  readonly newWords: (text: string) => string;
  readonly newDetail: string;
  readonly countWords: (count: number) => string;
  readonly invalid?: boolean;
}

const newId = 'new';

export function NameChoice(props: NameChoiceProps) {
  const { label, value, onValue, useSuggestions, newWords, newDetail, countWords, invalid = false } = props;
  const id = useId();
  const [text, setText] = useState(value?.name ?? '');
  const [asked, setAsked] = useState('');
  const known = useSuggestions(asked);
  const typed = text.trim();
  const same = known.find((option) => option.label.toLowerCase() === typed.toLowerCase());
  const options =
    asked === '' || same !== undefined ? known : [...known, { id: newId, label: newWords(asked), detail: newDetail }];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Combobox
        id={id}
        text={text}
        options={asked === '' ? [] : options}
        onText={(next) => {
          setText(next);
          setAsked(next.trim());
          onValue(next.trim() === '' ? undefined : { name: next.trim() });
        }}
        onPick={(option) => {
          const name = option.id === newId ? typed : option.label;
          setText(name);
          setAsked('');
          onValue(option.id === newId ? { name } : { name, id: option.id });
        }}
        onLeave={() => {
          if (asked !== '' && same !== undefined) onValue({ name: same.label, id: same.id });
        }}
        countWords={countWords}
        invalid={invalid}
      />
    </div>
  );
}
