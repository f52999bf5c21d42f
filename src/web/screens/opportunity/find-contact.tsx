/** Where nobody is named, a follow-up has nobody to reach: asks for a name. T1 */

import { useState } from 'react';
import { client } from '../../client/client.ts';
import type { Named } from '../../fields/name-field.tsx';
import { PeopleField, peopleIds } from '../../fields/people-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Position } from './opportunity-query.ts';
import { findContactWords as words } from './opportunity-words.ts';
import { useDeed } from './use-deed.ts';

export function FindContact({ position: { opportunity } }: { readonly position: Position }) {
  const { id, version } = opportunity;
  const [names, setNames] = useState<readonly Named[]>([]);
  const deed = useDeed();
  const [first] = names;
  const save = (): void => {
    if (first === undefined) return;
    void deed(words.saved(first.name), async (commandId) => {
      const contacts = [...(await peopleIds(names))];
      return client.editOpportunity({ commandId, id, version, changes: { contacts } });
    }).then((done) => done && document.querySelector<HTMLElement>('main h1')?.focus());
  };
  return (
    <section className="card find-contact no-print" aria-labelledby="find-contact-head">
      <h2 id="find-contact-head">
        <Icon name="people" size={20} />
        {words.title}
      </h2>
      <p>{words.note}</p>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <PeopleField label={words.label} names={names} onNames={setNames} single />
        <p>
          <button type="submit" className="button" disabled={first === undefined}>
            {words.save}
          </button>
        </p>
      </form>
    </section>
  );
}
