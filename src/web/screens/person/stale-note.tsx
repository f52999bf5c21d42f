/** The card was changed elsewhere while it was edited here: what changed, and what becomes of what was typed. */

import { useEffect, useRef } from 'react';
import type { CardField } from './card-draft.ts';
import { circleNames, fieldWords, staleWords } from './person-words.ts';
import type { CardForm } from './use-card-form.ts';

interface StaleNoteProps {
  readonly form: CardForm;
  /** Those that this side shows. */
  readonly fields: readonly CardField[];
}

export function StaleNote({ form, fields }: StaleNoteProps) {
  const { stale } = form;
  const note = useRef<HTMLElement>(null);
  useEffect(() => {
    if (stale !== undefined) note.current?.focus();
  }, [stale]);
  if (stale === undefined) return null;
  const changed = stale.changed.filter((field) => fields.includes(field));
  return (
    <section className="stale-note" tabIndex={-1} ref={note} aria-labelledby="stale-head">
      <h2 id="stale-head">{staleWords.title}</h2>
      <p>{changed.length === 0 ? staleWords.nothing : staleWords.note}</p>
      <ul>
        {changed.map((field) => (
          <li key={field}>
            <ChangedField form={form} field={field} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangedField({ form, field }: { readonly form: CardForm; readonly field: CardField }) {
  const { stale, draft, change, company, setCompany } = form;
  if (stale === undefined) return null;
  const isContested = stale.contested.includes(field) && draft[field] !== stale.present[field];
  const take = (): void => {
    change({ [field]: stale.present[field] });
    if (field === 'organization') setCompany(stale.company);
  };
  const theirs = field === 'organization' ? (stale.company?.name ?? '') : spelled(field, stale.present[field]);
  const mine = field === 'organization' ? (company?.name ?? '') : spelled(field, draft[field]);
  return (
    <>
      <p dir="auto">
        <strong>{fieldWords[field]}:</strong> {staleWords.now(theirs)}
      </p>
      {isContested && (
        <p dir="auto">
          {staleWords.yours(mine)}{' '}
          <button type="button" className="button" onClick={take}>
            {staleWords.take}
          </button>
        </p>
      )}
    </>
  );
}

function spelled(field: CardField, text: string): string {
  if (field === 'circle') return circleNames[text as keyof typeof circleNames] ?? '';
  if (field === 'key' || field === 'linkedinConnected') return text === '' ? '' : staleWords.yes;
  return text;
}
