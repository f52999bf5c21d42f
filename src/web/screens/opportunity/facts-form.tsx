/** The facts of a position as a form, in the place where they were read. */

import { useEffect, useId, useRef } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { routes } from '../../../core/facts/opportunity.ts';
import { OrganizationField } from '../../fields/organization-field.tsx';
import { dateIn } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import { routeNames } from '../../words/opportunity-words.ts';
import { ContactsField } from './contacts-field.tsx';
import type { Position } from './opportunity-query.ts';
import { editWords as words, factFieldWords as fields, pageWords } from './opportunity-words.ts';
import { StaleNote } from './stale-note.tsx';
import { useFactsForm } from './use-facts-form.ts';
import '../../fields/form.css';

interface FactsFormProps {
  readonly position: Position;
  readonly clock: Clock;
  readonly onClose: () => void;
}

export function FactsForm({ position, clock, onClose }: FactsFormProps) {
  const form = useFactsForm(position, clock, onClose);
  const { draft, change } = form;
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const submitted = (event: FormEvent): void => {
    event.preventDefault();
    void form.save();
  };
  return (
    <form ref={element} className="form position-form no-print" aria-label={pageWords.editLong} onSubmit={submitted}>
      <StaleNote form={form} />
      <Labelled said={fields.title}>
        {(id) => (
          <input
            id={id}
            className="input"
            dir="auto"
            autoComplete="off"
            required
            pattern=".*\S.*"
            maxLength={200}
            value={draft.title}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Labelled>
      <OrganizationField
        label={fields.organization}
        organization={draft.organization}
        onOrganization={(organization) => change({ organization })}
      />
      <ContactsField contacts={draft.contacts} onContacts={(contacts) => change({ contacts })} />
      <div className="pair">
        <Labelled said={fields.route}>
          {(id) => (
            <select
              id={id}
              className="input"
              value={draft.route}
              onChange={(event) =>
                change({ route: routes.find((route) => route === event.target.value) ?? draft.route })
              }
            >
              {routes.map((route) => (
                <option key={route} value={route}>
                  {routeNames[route]}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled said={fields.openedOn}>
          {(id) => (
            <input
              id={id}
              className="input"
              type="date"
              required
              max={dateIn(clock.now, clock.zone)}
              value={draft.openedOn}
              onChange={(event) => change({ openedOn: event.target.value })}
            />
          )}
        </Labelled>
      </div>
      {(form.searches.length > 0 || draft.search !== '') && (
        <Labelled said={fields.search}>
          {(id) => (
            <select
              id={id}
              className="input"
              value={draft.search}
              onChange={(event) => change({ search: event.target.value })}
            >
              <option value="">{words.noSearch}</option>
              {form.searches.map((search) => (
                <option key={search.id} value={search.id}>
                  {search.goal}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      <p className="fault" role="alert">
        {form.fault}
      </p>
      <div className="choices">
        <button type="submit" className="button main" disabled={form.saving}>
          {form.saving ? words.saving : words.save}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

interface LabelledProps {
  readonly said: string;
  readonly children: (id: string) => ReactNode;
}

function Labelled({ said, children }: LabelledProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{said}</label>
      {children(id)}
    </div>
  );
}
