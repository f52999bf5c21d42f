/** Where nobody is named, a follow-up has nobody to reach: asks for a name. T1 */

import { useState } from 'react';
import { client } from '../../client/client.ts';
import type { Named } from '../../fields/name-field.tsx';
import { PeopleField, peopleIds } from '../../fields/people-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { focusHead } from '../../ui/focus-head.ts';
import { useSaying } from '../../undo/use-saying.ts';
import type { Position } from './opportunity-query.ts';
import { findContactWords as words } from './opportunity-words.ts';

export function FindContact({ position: { opportunity } }: { readonly position: Position }) {
  const { id, version } = opportunity;
  const [names, setNames] = useState<readonly Named[]>([]);
  const say = useSaying();
  const [first] = names;
  const save = (): void => {
    if (first === undefined) return;
    const added: string[] = [];
    const send = async (commandId: string): Promise<unknown> => {
      const contacts = [...(await peopleIds(names, added))];
      return client.editOpportunity({ commandId, id, version, changes: { contacts } });
    };
    void say(words.saved(first.name), send, { commands: added }).then((done) => done !== undefined && focusHead());
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
