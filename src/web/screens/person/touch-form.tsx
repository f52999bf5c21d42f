/** A touch as a form, in the place where it was read. What was changed meanwhile is shown before it is saved again. */

import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { callOutcomes, channels, directions, occasions, verdicts } from '../../../core/facts/touch.ts';
import { PeopleField, peopleIds } from '../../fields/people-field.tsx';
import type { Touch } from '../../timeline/timeline.tsx';
import { occasionWords, verdictWords } from '../../timeline/timeline-words.ts';
import { channelDoneWords, outcomeWords } from '../../words/channel-words.ts';
import type { Clock } from '../../words/due-words.ts';
import { touchWords as words } from './deed-words.ts';
import { touchChanges, touchDraftOf } from './touch-draft.ts';
import type { TouchDraft } from './touch-draft.ts';
import { TouchChoice, TouchText, TouchTime } from './touch-fields.tsx';
import { TouchKeeps } from './touch-keeps.tsx';
import { useTouch } from './use-touch.ts';
import '../../fields/form.css';

interface TouchFormProps {
  readonly touch: Touch;
  readonly clock: Clock;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}

const optional = <Value extends string>(
  none: string,
  values: readonly Value[],
  said: Readonly<Record<Value, string>>,
): readonly { readonly value: Value | ''; readonly words: string }[] => [
  { value: '', words: none },
  ...values.map((value) => ({ value, words: said[value] })),
];

export function TouchForm({ touch, clock: { zone }, people, onClose }: TouchFormProps) {
  const [base, setBase] = useState(touch);
  const [before, setBefore] = useState(() => touchDraftOf(touch, zone, people));
  const [draft, setDraft] = useState(before);
  const [fault, setFault] = useState('');
  const [saving, setSaving] = useState(false);
  const { correct } = useTouch(touch);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const change = (changes: Partial<TouchDraft>): void => setDraft((typed) => ({ ...typed, ...changes }));

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaving(true);
    const ids = await peopleIds(draft.people);
    const told = { ...draft, people: draft.people.map((one, index) => ({ ...one, id: ids[index] ?? one.id })) };
    const changes = touchChanges(base, { before, after: told }, zone);
    const refused = Object.keys(changes).length === 0 ? undefined : await correct(base.version, changes);
    setSaving(false);
    if (refused === undefined) return onClose();
    setFault(refused);
  };

  // Once it has come as it stands now, what was not typed here is taken over from there.
  if (touch.version !== base.version) {
    const present = touchDraftOf(touch, zone, people);
    setBase(touch);
    setDraft(rebased(draft, before, present));
    setBefore(present);
  }

  return (
    <form
      ref={form}
      className="form touch-form no-print"
      aria-label={words.form}
      data-still
      onSubmit={(event) => void save(event).catch((error: unknown) => setFault(String(error)))}
    >
      <div className="pair">
        <TouchTime label={words.at} value={draft.at} required onValue={(at) => change({ at })} />
        <TouchTime label={words.ends} value={draft.ends} onValue={(ends) => change({ ends })} />
      </div>
      <div className="pair">
        <TouchChoice
          label={words.channel}
          value={draft.channel}
          choices={channels.map((value) => ({ value, words: channelDoneWords[value] }))}
          onValue={(channel) => change({ channel })}
        />
        <TouchChoice
          label={words.direction}
          value={draft.direction}
          choices={directions.map((value) => ({ value, words: words.directions[value] }))}
          onValue={(direction) => change({ direction })}
        />
      </div>
      <div className="pair">
        <TouchChoice
          label={words.occasion}
          value={draft.occasion}
          choices={optional(words.noOccasion, occasions, occasionWords)}
          onValue={(occasion) => change({ occasion })}
        />
        <TouchChoice
          label={words.verdict}
          value={draft.verdict}
          choices={optional(words.noVerdict, verdicts, verdictWords)}
          onValue={(verdict) => change({ verdict })}
        />
        {draft.channel === 'phone' && (
          <TouchChoice
            label={words.outcome}
            value={draft.outcome}
            choices={optional(words.noOutcome, callOutcomes, outcomeWords)}
            onValue={(outcome) => change({ outcome })}
          />
        )}
      </div>
      <PeopleField label={words.people} names={draft.people} onNames={(names) => change({ people: names })} />
      <TouchText label={words.summary} value={draft.summary} onValue={(summary) => change({ summary })} />
      <TouchKeeps touch={base} dropped={draft.dropped} onDropped={(dropped) => change({ dropped })} />
      <p className="fault" role="alert">
        {fault}
      </p>
      <div className="choices">
        <button type="submit" className="button main" disabled={saving}>
          {saving ? words.saving : words.save}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

function rebased(typed: TouchDraft, before: TouchDraft, present: TouchDraft): TouchDraft {
  const fields = Object.keys(present) as (keyof TouchDraft)[];
  const mine = fields.filter((field) => JSON.stringify(typed[field]) !== JSON.stringify(before[field]));
  return { ...present, ...Object.fromEntries(mine.map((field) => [field, typed[field]])), dropped: [] };
}
