/** People from the notebook, or new by name. */

import { useId, useState } from 'react';
import type { RefObject } from 'react';
import { captureWords as words } from './capture-words.ts';
import type { Named } from '../../fields/name-field.tsx';
import { NameField } from '../../fields/name-field.tsx';
import { usePeopleLike } from './suggestions.ts';

interface PeopleFieldProps {
  readonly label: string;
  readonly names: readonly Named[];
  readonly onNames: (names: readonly Named[]) => void;
  readonly invalid: boolean;
  readonly single?: boolean;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

export function PeopleField({ label, names, onNames, invalid, single = false, inputRef }: PeopleFieldProps) {
  const id = useId();
  const [text, setText] = useState('');
  const people = usePeopleLike(text);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <NameField
        id={id}
        names={names}
        onNames={onNames}
        known={people}
        onText={setText}
        newWords={words.newPerson}
        newDetail={words.newPersonDetail}
        countWords={words.people}
        describedBy={`${id}-hint`}
        invalid={invalid}
        single={single}
        {...(inputRef !== undefined && { inputRef })}
      />
      <p className="hint" id={`${id}-hint`}>
        {words.whoHint}
      </p>
    </div>
  );
}
