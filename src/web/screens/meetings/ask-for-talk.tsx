/** Plans to ask somebody for an informational interview; what to do first is owed from then on. C1 C2 C5 */

import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { useLocation, useSearch } from 'wouter';
import { client } from '../../client/client.ts';
import { PeopleField, peopleIds } from '../../fields/people-field.tsx';
import type { Named } from '../../fields/name-field.tsx';
import { urls } from '../../urls.ts';
import { faultWords, useSaying } from '../../undo/use-saying.ts';
import { askWords as words } from './meetings-words.ts';
import '../../fields/form.css';
import './meetings.css';

export function AskForTalk() {
  const person = new URLSearchParams(useSearch()).get('person') ?? undefined;
  const { data, isError } = useQuery({
    queryKey: ['ask', person],
    queryFn: ({ signal }) => client.showPerson({ id: person ?? '' }, { signal }),
    enabled: person !== undefined,
  });
  const known = data === undefined ? [] : [{ id: data.person.id, name: data.person.name, isNew: false }];
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {words.title}
      </h1>
      <p className="lead">{words.lead}</p>
      {(person === undefined || data !== undefined || isError) && <Form key={person} known={known} />}
    </>
  );
}

function Form({ known }: { readonly known: readonly Named[] }) {
  const id = useId();
  const [, go] = useLocation();
  const say = useSaying();
  const [who, setWho] = useState(known);
  const [about, setAbout] = useState('');
  const [fault, setFault] = useState('');
  const [saving, setSaving] = useState(false);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (who.length === 0) {
      setFault(words.whoMissing);
      return;
    }
    setSaving(true);
    setFault('');
    try {
      const added: string[] = [];
      const [person = ''] = await peopleIds(who, added);
      const what = about.trim();
      const card = urls.person(person);
      const done = await say(
        words.saved,
        (commandId) =>
          client.askPerson({ commandId, kind: 'informational', person, ...(what !== '' && { about: what }) }),
        { commands: added, leave: () => added.length > 0 && location.pathname === card && go(urls.meetings) },
      );
      if (done !== undefined) go(card);
    } catch (error) {
      setFault(faultWords(error));
    } finally {
      setSaving(false);
    }
  };

  return (
    <form className="card form form-card" aria-label={words.title} data-still onSubmit={(event) => void save(event)}>
      <PeopleField label={words.who} names={who} onNames={setWho} single />
      <div className="field">
        <label htmlFor={id}>{words.about}</label>
        <textarea
          id={id}
          className="input"
          dir="auto"
          maxLength={2_000}
          aria-describedby={`${id}-hint`}
          value={about}
          onChange={(event) => setAbout(event.target.value)}
        />
        <p className="hint" id={`${id}-hint`}>
          {words.aboutHint}
        </p>
      </div>
      <p className="fault" role="alert">
        {fault}
      </p>
      <div className="choices">
        <button type="submit" className="button main" disabled={saving}>
          {saving ? words.saving : words.save}
        </button>
        <button type="button" className="button quiet" onClick={() => history.back()}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
