/** The position was changed elsewhere while it was edited here: what changed, and what becomes of what was typed. */

import { useEffect, useRef } from 'react';
import { routeNames } from '../../words/opportunity-words.ts';
import type { FactField, FactsDraft } from './facts-draft.ts';
import { factFieldWords, staleWords as words } from './opportunity-words.ts';
import type { FactsFormState } from './use-facts-form.ts';

export function StaleNote({ form }: { readonly form: FactsFormState }) {
  const { stale } = form;
  const note = useRef<HTMLElement>(null);
  useEffect(() => {
    if (stale !== undefined) note.current?.focus();
  }, [stale]);
  if (stale === undefined) return null;
  return (
    <section className="conflict-note" tabIndex={-1} ref={note} aria-labelledby="stale-head">
      <h2 id="stale-head">{words.title}</h2>
      <p>{stale.changed.length === 0 ? words.nothing : words.note}</p>
      <ul>
        {stale.changed.map((field) => (
          <li key={field}>
            <p dir="auto">
              <strong>{factFieldWords[field]}:</strong> {words.now(spelled(field, stale.present, form))}
            </p>
            {stale.contested.includes(field) && (
              <p dir="auto">
                {words.yours(spelled(field, form.draft, form))}{' '}
                <button type="button" className="button" onClick={() => form.change({ [field]: stale.present[field] })}>
                  {words.take}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function spelled(field: FactField, draft: FactsDraft, { searches }: FactsFormState): string {
  if (field === 'organization') return draft.organization?.name ?? '';
  if (field === 'contacts') return draft.contacts.map(({ name }) => name).join(', ');
  if (field === 'route') return routeNames[draft.route];
  if (field === 'search') return searches.find(({ id }) => id === draft.search)?.goal ?? '';
  return draft[field];
}
