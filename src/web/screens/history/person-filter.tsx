/** Whom the history is asked about: found as one types, and taken out again. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { client } from '../../client/client.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Icon } from '../../ui/icon.tsx';
import { usePersonName } from './history-query.ts';
import { historyWords as words } from './history-words.ts';

interface PersonFilterProps {
  readonly person: string | undefined;
  readonly onPerson: (id: string | undefined) => void;
}

const atMost = 6;

export function PersonFilter({ person, onPerson }: PersonFilterProps) {
  const id = useId();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data } = useQuery({
    queryKey: ['people like', asked],
    queryFn: ({ signal }) => client.findPeople({ text: asked, limit: atMost }, { signal }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const name = usePersonName(person) ?? person;
  if (person !== undefined && name !== undefined) {
    return (
      <div className="field only-about">
        <span className="label">{words.person}</span>
        <span className="chip">
          <span className="name" dir="auto">
            {name}
          </span>
          <button type="button" aria-label={words.withoutPerson(name)} onClick={() => onPerson(undefined)}>
            <Icon name="close" size={16} />
          </button>
        </span>
      </div>
    );
  }
  const found = asked === '' ? [] : (data?.items ?? []);
  return (
    <div className="field">
      <label htmlFor={id}>{words.person}</label>
      <Combobox
        id={id}
        text={text}
        options={found.map((one) => ({
          id: one.id,
          label: one.name,
          ...(one.organizationName !== undefined && { detail: one.organizationName }),
        }))}
        onText={setText}
        onPick={(picked) => {
          setText('');
          onPerson(picked.id);
        }}
        onLeave={() => setText('')}
        countWords={words.peopleFound}
        describedBy={undefined}
        invalid={false}
      />
    </div>
  );
}
