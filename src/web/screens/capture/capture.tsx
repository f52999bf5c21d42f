/** "Met Ana Ruiz, promised her the article": a plain form that becomes a touch, and shows at once what is now owed. */

import { useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { freshId, isGone, saidBy } from '../../client/client.ts';
import type { NamedPerson } from '../../client/client.ts';
import { captureWords as words } from './capture-words.ts';
import { emptyDraft, saysEnough } from './draft.ts';
import type { Draft, DraftIds } from './draft.ts';
import { happeningOf, happenings } from '../../words/happenings.ts';
import type { HappeningId } from '../../words/happenings.ts';
import { NameField } from './name-field.tsx';
import { NowOwed } from './now-owed.tsx';
import { PromiseField } from './promise-field.tsx';
import { usePeopleLike, usePositionsLike } from './suggestions.ts';
import { useLog } from './use-log.ts';
import type { Logged } from './use-log.ts';
import { WayAndTime } from './way-and-time.tsx';
import './capture.css';

const freshIds = (): DraftIds => ({ command: freshId(), touch: freshId(), openCommand: freshId() });

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
  const [person, setPerson] = useState('');
  const [position, setPosition] = useState('');
  const people = usePeopleLike(person);
  const positions = usePositionsLike(position);
  const log = useLog();
  const change = (changes: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changes }));

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!saysEnough(draft)) {
      setFault(words.whoMissing);
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
          onChange={(event) => change({ what: event.target.value as HappeningId, channel: undefined })}
        >
          {happenings.map((happening) => (
            <option key={happening.id} value={happening.id}>
              {happening.words}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-who`}>{words.who}</label>
        <NameField
          id={`${id}-who`}
          names={draft.who}
          onNames={(names) => change({ who: names })}
          suggest={() => people}
          onText={setPerson}
          newWords={words.newPerson}
          newDetail={words.newPersonDetail}
          countWords={words.people}
          describedBy={`${id}-who-hint`}
          invalid={fault === words.whoMissing}
          inputRef={whoInput}
        />
        <p className="hint" id={`${id}-who-hint`}>
          {words.whoHint}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-position`}>{words.position}</label>
        <NameField
          id={`${id}-position`}
          names={draft.position === undefined ? [] : [draft.position]}
          onNames={([taken]) => change({ position: taken })}
          suggest={() => positions}
          onText={setPosition}
          newWords={words.newPosition}
          newDetail={words.newPositionDetail}
          countWords={words.positions}
          single
          describedBy={`${id}-position-hint`}
        />
        <p className="hint" id={`${id}-position-hint`}>
          {words.positionHint}
        </p>
      </div>
      <WayAndTime draft={draft} channels={happeningOf(draft.what).channels} onChange={change} />
      <PromiseField draft={draft} onChange={change} />
      <div className="field">
        <label htmlFor={`${id}-summary`}>{words.summary}</label>
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
