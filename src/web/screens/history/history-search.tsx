/** Finds in the history by words, by person and by where it was said; the address keeps them all. */

import { useId } from 'react';
import type { HistoryFilter } from './history-filter.ts';
import { doorChoices, historyWords as words } from './history-words.ts';
import { PersonFilter } from './person-filter.tsx';

interface HistorySearchProps {
  readonly filter: HistoryFilter;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFilter: (filter: HistoryFilter) => void;
}

export function HistorySearch({ filter, text, onText, onFilter }: HistorySearchProps) {
  const id = useId();
  const { door, person, ...rest } = filter;
  const choose = (next: { readonly door?: string | undefined; readonly person?: string | undefined }): void => {
    const chosen = { door, person, ...next };
    onFilter({
      ...rest,
      ...(chosen.person !== undefined && { person: chosen.person }),
      ...(chosen.door !== undefined && { door: chosen.door }),
    });
  };
  return (
    <search className="history-search no-print" aria-label={words.search}>
      <div className="field find-text">
        <label htmlFor={`${id}-text`}>{words.text}</label>
        <input
          id={`${id}-text`}
          className="input"
          type="search"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      </div>
      <PersonFilter person={person} onPerson={(id) => choose({ person: id })} />
      <div className="field">
        <label htmlFor={`${id}-door`}>{words.door}</label>
        <select
          id={`${id}-door`}
          className="input"
          value={door ?? ''}
          onChange={({ target: { value } }) => choose({ door: value === '' ? undefined : value })}
        >
          {doorChoices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </select>
      </div>
    </search>
  );
}
