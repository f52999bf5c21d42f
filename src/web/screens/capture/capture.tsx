/** "Met Ana Ruiz, promised her the article": a plain form that becomes facts, and shows at once what is now owed. */

import { useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { freshId, isGone, saidBy } from '../../client/client.ts';
import type { NamedPerson } from '../../client/client.ts';
import { happeningOf, happenings } from '../../words/happenings.ts';
import { captureWords as words } from './capture-words.ts';
import { emptyDraft, saysEnough } from './draft.ts';
import type { Draft, DraftIds, What } from './draft.ts';
import { NowOwed } from './now-owed.tsx';
import { PeopleField } from './people-field.tsx';
import { PositionField } from './position-field.tsx';
import { PromiseField } from './promise-field.tsx';
import { useLog } from './use-log.ts';
import type { Logged } from './use-log.ts';
import { WayAndTime } from './way-and-time.tsx';
import './capture.css';

const freshIds = (): DraftIds => ({ command: freshId(), fact: freshId(), openCommand: freshId() });

interface CaptureProps {
  /** Somebody who was chosen elsewhere. */
  readonly who?: NamedPerson | undefined;
}

export function Capture({ who }: CaptureProps) {
  const id = useId();
  const whoInput = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<Draft>({
    ...emptyDraft,
    who: who === undefined ? [] : [{ ...who, isNew: false }],
  });
  const [ids, setIds] = useState(freshIds);
  const [fault, setFault] = useState('');
  const [logged, setLogged] = useState<Logged>();
  const [saving, setSaving] = useState(false);
  const log = useLog();
  const change = (changes: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changes }));
  const isReferral = draft.what === 'referral';
  const missing = isReferral ? words.referralMissing : words.whoMissing;

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!saysEnough(draft)) {
      setFault(missing);
      whoInput.current?.focus();
      return;
    }
    setSaving(true);
    setFault('');
    try {
      setLogged(await log(draft, ids));
      setDraft({ ...emptyDraft, what: draft.what });
      setIds(freshIds());
    } catch (error) {
      setFault(isGone(error) ? words.gone : words.notSaved(saidBy(error)));
    } finally {
      setSaving(false);
    }
  };

  return (
    <form className="card capture" aria-labelledby={`${id}-title`} onSubmit={(event) => void save(event)}>
      <header className="card-head">
        <h2 id={`${id}-title`}>{words.title}</h2>
      </header>
      <div className="field">
        <label htmlFor={`${id}-what`}>{words.what}</label>
        <select
          id={`${id}-what`}
          className="input"
          value={draft.what}
          onChange={(event) => change({ what: event.target.value as What, channel: undefined })}
        >
          {happenings.map((happening) => (
            <option key={happening.id} value={happening.id}>
              {happening.words}
            </option>
          ))}
          <option value="referral">{words.referral}</option>
        </select>
      </div>
      <PeopleField
        label={isReferral ? words.from : words.who}
        names={draft.who}
        onNames={(names) => change({ who: names })}
        invalid={fault === missing && draft.who.length === 0}
        single={isReferral}
        inputRef={whoInput}
      />
      {draft.what === 'referral' ? (
        <PeopleField
          label={words.to}
          names={draft.to === undefined ? [] : [draft.to]}
          onNames={([taken]) => change({ to: taken })}
          invalid={fault === missing && draft.to === undefined}
          single
        />
      ) : (
        <>
          <PositionField position={draft.position} onPosition={(position) => change({ position })} />
          <WayAndTime draft={draft} channels={happeningOf(draft.what).channels} onChange={change} />
          <PromiseField draft={draft} onChange={change} />
        </>
      )}
      <div className="field">
        <label htmlFor={`${id}-summary`}>{isReferral ? words.about : words.summary}</label>
        <textarea
          id={`${id}-summary`}
          className="input"
          dir="auto"
          rows={2}
          value={draft.summary}
          onChange={(event) => change({ summary: event.target.value })}
        />
      </div>
      <p className="fault" role="alert">
        {fault}
      </p>
      <button type="submit" className="button main wide" disabled={saving}>
        {saving ? words.saving : words.save}
      </button>
      <NowOwed logged={logged} />
    </form>
  );
}
