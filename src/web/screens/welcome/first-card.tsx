/** A blank card: first the person, then what happened, and at once what is owed because of it. V1 */

import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { Link } from 'wouter';
import { isGone, saidBy } from '../../client/client.ts';
import { OrganizationField } from '../../fields/organization-field.tsx';
import { urls } from '../../urls.ts';
import { emptyCard } from './card-draft.ts';
import type { CardDraft } from './card-draft.ts';
import { NowOwed } from './now-owed.tsx';
import { useWriteCard } from './use-write-card.ts';
import type { Written } from './use-write-card.ts';
import { cardWords as words, welcomeWords } from './welcome-words.ts';
import { WhatHappened } from './what-happened.tsx';
import '../../fields/form.css';

export function FirstCard() {
  const [written, setWritten] = useState<Written>();
  return (
    <>
      <h1 className="screen-head" tabIndex={-1}>
        {words.title}
      </h1>
      {written === undefined ? (
        <BlankCard onWritten={setWritten} />
      ) : (
        <NowOwed written={written} onAnother={() => setWritten(undefined)} />
      )}
      <p className="skip-welcome">
        <Link href={urls.welcome}>{welcomeWords.back}</Link>
      </p>
    </>
  );
}

function BlankCard({ onWritten }: { readonly onWritten: (written: Written) => void }) {
  const id = useId();
  const [draft, setDraft] = useState<CardDraft>(emptyCard);
  const [isNameless, setIsNameless] = useState(false);
  const [fault, setFault] = useState('');
  const [saving, setSaving] = useState(false);
  const write = useWriteCard();
  const change = (changes: Partial<CardDraft>): void => setDraft((before) => ({ ...before, ...changes }));

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (saving) return;
    if (draft.name.trim() === '') {
      setIsNameless(true);
      document.querySelector<HTMLElement>(`[id="${id}-name"]`)?.focus();
      return;
    }
    setSaving(true);
    setFault('');
    try {
      onWritten(await write(draft));
    } catch (error) {
      setFault(isGone(error) ? words.gone : words.notSaved(saidBy(error)));
      setSaving(false);
    }
  };

  return (
    <>
      <p className="lead">{words.lead}</p>
      <form className="card first-card" noValidate onSubmit={(event) => void save(event)}>
        <header className="card-head">
          <h2>{words.who}</h2>
        </header>
        <div className="first-card-fields">
          <div className="field">
            <label htmlFor={`${id}-name`}>{words.name}</label>
            <input
              id={`${id}-name`}
              className="input"
              dir="auto"
              autoComplete="off"
              required
              value={draft.name}
              aria-invalid={isNameless || undefined}
              aria-describedby={isNameless ? `${id}-nameless` : undefined}
              onChange={(event) => {
                setIsNameless(false);
                change({ name: event.target.value });
              }}
            />
            {isNameless && (
              <p className="fault" id={`${id}-nameless`}>
                {words.nameMissing}
              </p>
            )}
          </div>
          <OrganizationField
            label={words.company}
            organization={draft.organization}
            onOrganization={(organization) => change({ organization })}
          />
          <Line id={`${id}-email`} label={words.email} value={draft.email} onChange={(email) => change({ email })} />
          <Line id={`${id}-phone`} label={words.phone} value={draft.phone} onChange={(phone) => change({ phone })} />
        </div>
        <WhatHappened draft={draft} onChange={change} />
        <p className="fault" role="alert">
          {fault}
        </p>
        <p>
          <button type="submit" className="button main" aria-disabled={saving}>
            {saving ? words.saving : words.save}
          </button>
        </p>
      </form>
    </>
  );
}

interface LineProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Line({ id, label, value, onChange }: LineProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
