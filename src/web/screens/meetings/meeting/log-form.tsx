/** The log of a talk, filled in as far as it can be: who, when, what was said, promised, given, and whom they named. V1 C3 */

import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { freshId } from '../../../client/client.ts';
import { PeopleField } from '../../../fields/people-field.tsx';
import { ChoiceRow } from '../../../ui/choice-row.tsx';
import type { Clock } from '../../../words/due-words.ts';
import { GiftRows } from './gift-rows.tsx';
import { faultOfLog, logDraftOf, touchOfLog } from './log-draft.ts';
import type { LogDraft, LogFault, TalkChannel } from './log-draft.ts';
import type { MeetingCard } from './meeting-query.ts';
import { afterWords as words } from './meeting-words.ts';
import { PromiseRows } from './promise-rows.tsx';
import { ReferralRows } from './referral-rows.tsx';
import { useSendLog } from './use-send-log.ts';
import type { Talk } from './use-talk.ts';
import '../../../fields/form.css';

interface LogFormProps {
  readonly card: MeetingCard;
  readonly talk: Talk;
  readonly clock: Clock;
}

const channels = ['in-person', 'video', 'phone'] as const satisfies readonly TalkChannel[];
const channelChoices = channels.map((value) => ({ value, words: words.channels[value] }));

const faults: Readonly<Record<LogFault, string>> = {
  who: words.whoMissing,
  end: words.endMissing,
  future: words.future,
  referral: words.referralMissing,
};

export function LogForm({ card, talk, clock }: LogFormProps) {
  const id = useId();
  const known = { begunAt: talk.begunAt, endedAt: talk.endedAt, notes: talk.notes };
  const [touchId] = useState(freshId);
  const send = useSendLog();
  const [draft, setDraft] = useState(() => ({
    ...(talk.log ?? logDraftOf(card, known, clock.zone)),
    summary: talk.notes,
  }));
  const [fault, setFault] = useState('');
  const [saving, setSaving] = useState(false);
  const change = (changes: Partial<LogDraft>): void => {
    const next = { ...draft, ...changes };
    setDraft(next);
    talk.writeLog(next);
  };

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const now = talk.now();
    const wrong = faultOfLog(card, { draft, known }, { now, zone: clock.zone });
    setFault(wrong === undefined ? '' : faults[wrong]);
    if (wrong !== undefined) return;
    setSaving(true);
    const touch = touchOfLog(
      card,
      { draft, known, ids: { id: touchId, commandId: freshId() } },
      { now, zone: clock.zone },
    );
    const sent = await send(touch, draft.people.map(({ name }) => name).join(', '));
    setSaving(false);
    if (sent === 'kept') talk.wait(true);
    if (sent !== 'sent') return;
    talk.forget();
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#after-head')?.focus());
  };

  return (
    <form className="card form log-form" aria-label={words.save} data-still onSubmit={(event) => void save(event)}>
      <p className="hint">{words.lead}</p>
      <div className="field">
        <label htmlFor={`${id}-summary`}>{words.summary}</label>
        <Summary id={`${id}-summary`} value={draft.summary} onValue={(summary) => change({ summary })} talk={talk} />
      </div>
      <ReferralRows
        referrals={draft.referrals}
        people={draft.people}
        onReferrals={(referrals) => change({ referrals })}
      />
      <PromiseRows promised={draft.promised} onPromised={(promised) => change({ promised })} />
      <GiftRows legend={words.received} gifts={draft.received} onGifts={(received) => change({ received })} />
      <GiftRows legend={words.gave} gifts={draft.gave} onGifts={(gave) => change({ gave })} />
      <PeopleField label={words.people} names={draft.people} onNames={(people) => change({ people })} />
      <div className="pair">
        <WallField label={words.began} value={draft.began} onValue={(began) => change({ began })} />
        <WallField label={words.ended} value={draft.ended} onValue={(ended) => change({ ended })} />
        {card.meeting.kind === 'interview' && (
          <div className="field">
            <label htmlFor={`${id}-round`}>{words.round}</label>
            <input
              id={`${id}-round`}
              className="input"
              type="number"
              min={1}
              max={99}
              value={draft.round ?? ''}
              onChange={(event) =>
                change({ round: event.target.value === '' ? undefined : Number(event.target.value) })
              }
            />
          </div>
        )}
      </div>
      <ChoiceRow
        legend={words.how}
        choices={channelChoices}
        chosen={draft.channel}
        onChoose={(channel) => change({ channel })}
      />
      <p className="fault" role="alert">
        {fault}
      </p>
      <div className="choices">
        <button type="submit" className="button main large" disabled={saving}>
          {saving ? words.saving : words.save}
        </button>
      </div>
    </form>
  );
}

interface SummaryProps {
  readonly id: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly talk: Talk;
}

function Summary({ id, value, onValue, talk }: SummaryProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) field.current?.focus({ preventScroll: true });
  }, []);
  return (
    <textarea
      id={id}
      ref={field}
      className="input tall"
      dir="auto"
      maxLength={20_000}
      value={value}
      onBlur={talk.sendNotes}
      onChange={(event) => onValue(event.target.value)}
    />
  );
}

interface WallFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function WallField({ label, value, onValue }: WallFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="datetime-local"
        required
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  );
}
