import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { client } from '../../client/client.ts';
import type { NamedPerson } from '../../client/client.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { previewWords } from './scripts-words.ts';

interface OnePersonFieldProps {
  readonly person: NamedPerson | undefined;
  readonly onPerson: (person: NamedPerson | undefined) => void;
}

const atMost = 6;

/** Somebody whom the notebook knows; whatever else is typed means nobody. */
export function OnePersonField({ person, onPerson }: OnePersonFieldProps) {
  const id = useId();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data } = useQuery({
    queryKey: ['people like', asked],
    queryFn: ({ signal }) => client.findPeople({ text: asked, limit: atMost }, { signal }),
    enabled: asked !== '' && asked !== person?.name,
    placeholderData: keepPreviousData,
    meta: { kept: false },
  });
  const options = asked === '' || asked === person?.name ? [] : (data?.items ?? []);
  return (
    <div className="field">
      <label htmlFor={id}>{previewWords.person}</label>
      <Combobox
        id={id}
        text={text}
        placeholder={previewWords.someone}
        options={options.map((one) => ({
          id: one.id,
          label: one.name,
          ...(one.organizationName !== undefined && { detail: one.organizationName }),
        }))}
        onText={(next) => {
          setText(next);
          if (next !== person?.name) onPerson(undefined);
        }}
        onPick={({ id: picked, label }) => {
          setText(label);
          onPerson({ id: picked, name: label });
        }}
        countWords={previewWords.count}
        describedBy={`${id}-hint`}
      />
      <p className="hint" id={`${id}-hint`}>
        {previewWords.personHint}
      </p>
    </div>
  );
}
