/** People from the notebook, or new by name. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { client } from '../client/client.ts';
import { sentSurely } from '../client/sent-surely.ts';
import { fieldWords } from './field-words.ts';
import { NameField } from './name-field.tsx';
import type { Named } from './name-field.tsx';

interface PeopleFieldProps {
  readonly label: string;
  readonly names: readonly Named[];
  readonly onNames: (names: readonly Named[]) => void;
  readonly hint?: string;
  readonly single?: boolean;
}

const atMost = 6;

export function PeopleField({ label, names, onNames, hint = fieldWords.peopleHint, single = false }: PeopleFieldProps) {
  const id = useId();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const { data } = useQuery({
    queryKey: ['people like', asked],
    queryFn: ({ signal }) => client.findPeople({ text: asked, limit: atMost }, { signal }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const known = asked === '' ? [] : (data?.items ?? []);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <NameField
        id={id}
        names={names}
        onNames={onNames}
        known={known.map((person) => {
          const detail = [person.title, person.organizationName].filter(Boolean).join(' · ');
          return { id: person.id, label: person.name, ...(detail !== '' && { detail }) };
        })}
        onText={setText}
        newWords={fieldWords.newPerson}
        newDetail={fieldWords.newPersonDetail}
        countWords={fieldWords.people}
        describedBy={`${id}-hint`}
        single={single}
      />
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

/**
 * The ids of people; new ones get a card first, unless exactly one of that name stands there. Sent again, nobody gets two.
 *
 * @param added is given the commands that added cards, which go back together with what they were added for
 */
export async function peopleIds(names: readonly Named[], added: string[] = []): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const name of names) ids.push(await personId(name, added));
  return ids;
}

async function personId({ id, name, isNew }: Named, added: string[]): Promise<string> {
  if (!isNew) return id;
  const { items } = await sentSurely(() => client.findPeople({ text: name, limit: atMost }));
  const same = items.filter((known) => known.id === id || known.name.toLowerCase() === name.toLowerCase());
  const [only] = same;
  if (only !== undefined && same.length === 1) return only.id;
  const commandId = `add-${id}`;
  const { person } = await sentSurely(() => client.addPerson({ commandId, id, name }));
  added.push(commandId);
  return person.id;
}
