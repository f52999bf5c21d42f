/** Finds as one types, over everything; a person found opens as a small card. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { client } from '../../client/client.ts';
import type { NamedPerson } from '../../client/client.ts';
import { Combobox } from '../../ui/combobox.tsx';
import type { Option } from '../../ui/combobox.tsx';
import { FoundCard } from './found-card.tsx';
import type { Found } from './found-card.tsx';
import { SmallCard } from './small-card.tsx';
import { searchWords } from './search-words.ts';
import './search.css';

interface SearchProps {
  readonly onClose: () => void;
  readonly onLog: (person: NamedPerson) => void;
}

export function Search({ onClose, onLog }: SearchProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [shown, setShown] = useState<Found>();
  const back = (): void => setShown(undefined);
  const asked = useDeferredValue(text.trim());
  const { data, error } = useQuery({
    queryKey: ['search', asked],
    queryFn: ({ signal }) => client.searchEverything({ text: asked, limit: 12 }, { signal }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const items = asked === '' ? [] : (data?.items ?? []);

  useEffect(() => {
    if (shown === undefined) {
      input.current?.focus();
    }
  }, [shown]);

  if (shown?.kind === 'person') {
    return (
      <SmallCard
        id={shown.id}
        onBack={back}
        onClose={onClose}
        onLog={(person) => {
          onClose();
          onLog(person);
        }}
      />
    );
  }
  if (shown !== undefined) {
    return (
      <FoundCard
        found={shown}
        onBack={back}
        onPerson={(id) => setShown({ kind: 'person', id, title: '' })}
        onClose={onClose}
      />
    );
  }
  return (
    <div className="search">
      <div className="field">
        <label htmlFor={id}>{searchWords.label}</label>
        <Combobox
          id={id}
          inputRef={input}
          text={text}
          options={items.map(optionOf)}
          alwaysOpen
          countWords={searchWords.count}
          onText={setText}
          onPick={(option) => setShown(items.find((item) => keyOf(item) === option.id))}
        />
      </div>
      {error !== null && <p className="fault">{searchWords.gone}</p>}
      {asked === '' && <p className="hint">{searchWords.hint}</p>}
      {asked !== '' && error === null && data?.items.length === 0 && (
        <p className="hint" role="status">
          {searchWords.none(asked)}
        </p>
      )}
    </div>
  );
}

function optionOf(found: Found): Option {
  const detail = [searchWords.kinds[found.kind], found.excerpt].filter(Boolean).join(' · ');
  return { id: keyOf(found), label: found.title, detail };
}

function keyOf({ kind, id }: Found): string {
  return `${kind} ${id}`;
}
