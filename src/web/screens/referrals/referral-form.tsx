/** Who sent the owner to whom, about what and when. F1 F4 */

import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { PeopleField, peopleIds } from '../../fields/people-field.tsx';
import type { Named } from '../../fields/name-field.tsx';
import { faultWords } from '../../undo/use-saying.ts';
import type { Clock } from '../../words/due-words.ts';
import { instantIn, wallIn } from '../../words/wall-time.ts';
import { formWords as words, referralsWords } from './referrals-words.ts';
import '../../fields/form.css';

export interface ReferralBegun {
  readonly from: Named | undefined;
  readonly to: Named | undefined;
  readonly about: string;
  /** Left out: now. */
  readonly at?: number;
}

/** With the ids of both; `at` is left out where the time was not touched. */
interface ReferralTold {
  readonly from: string;
  readonly to: string;
  readonly about: string;
  readonly at?: string;
}

interface ReferralFormProps {
  readonly isNew: boolean;
  readonly begun: ReferralBegun;
  readonly clock: Clock;
  /** @param added the commands that added cards for it */
  readonly onSave: (told: ReferralTold, added: readonly string[]) => Promise<void>;
  readonly onCancel: () => void;
  readonly onRemove?: () => void;
}

export function ReferralForm({ isNew, begun, clock, onSave, onCancel, onRemove }: ReferralFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [from, setFrom] = useState(begun.from);
  const [to, setTo] = useState(begun.to);
  const [about, setAbout] = useState(begun.about);
  const [before] = useState(() => wallIn(clock.zone, begun.at ?? clock.now));
  const [wall, setWall] = useState(before);
  const [fault, setFault] = useState('');
  const [saving, setSaving] = useState(false);

  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true }), []);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (from === undefined || to === undefined) {
      setFault(words.missing);
      return;
    }
    setSaving(true);
    setFault('');
    try {
      const added: string[] = [];
      const [fromId = '', toId = ''] = await peopleIds([from, to], added);
      if (fromId === toId) {
        setFault(words.same);
        return;
      }
      const at = wall === before ? {} : { at: new Date(instantIn(clock.zone, wall)).toISOString() };
      await onSave({ from: fromId, to: toId, about: about.trim(), ...at }, added);
    } catch (error) {
      setFault(faultWords(error));
    } finally {
      setSaving(false);
    }
  };

  return (
    <form
      className="panel form referral-form no-print"
      ref={form}
      aria-label={isNew ? words.title : words.correct}
      data-still
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
      onSubmit={(event) => void save(event)}
    >
      <div className="pair">
        <PeopleField
          label={words.from}
          names={from === undefined ? [] : [from]}
          onNames={([named]) => setFrom(named)}
          single
        />
        <PeopleField label={words.to} names={to === undefined ? [] : [to]} onNames={([named]) => setTo(named)} single />
      </div>
      <div className="pair">
        <div className="field">
          <label htmlFor={`${id}-about`}>{words.about}</label>
          <input
            id={`${id}-about`}
            className="input"
            dir="auto"
            maxLength={2_000}
            value={about}
            onChange={(event) => setAbout(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-when`}>{words.when}</label>
          <input
            id={`${id}-when`}
            className="input"
            type="datetime-local"
            required
            value={wall}
            onChange={(event) => setWall(event.target.value)}
          />
        </div>
      </div>
      <p className="fault" role="alert">
        {fault}
      </p>
      <div className="choices">
        <button type="submit" className="button main" disabled={saving}>
          {saving ? words.saving : isNew ? words.save : words.keep}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {words.cancel}
        </button>
        {onRemove !== undefined && (
          <button type="button" className="button danger" onClick={onRemove}>
            {referralsWords.remove}
          </button>
        )}
      </div>
    </form>
  );
}
