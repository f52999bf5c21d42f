/** The owner's stop: said at the head of the card, made and lifted at its foot. C7 T4 */

import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Card } from '../../client/person-query.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { focusHead } from '../../ui/focus-head.ts';
import { Icon } from '../../ui/icon.tsx';
import { appWords } from '../../words/app-words.ts';
import { dayWords } from '../../words/due-words.ts';
import type { Clock } from '../../words/due-words.ts';
import { stopWords as words } from './person-words.ts';
import { useStop } from './use-stop.ts';
import '../../fields/form.css';

interface StopProps {
  readonly card: Card;
  readonly clock: Clock;
}

/** Only where contact is stopped. */
export function StopNote({ card, clock }: StopProps) {
  const { lift } = useStop(card);
  const { stopped, person } = card;
  if (stopped === undefined) return null;
  return (
    <section className="stop-note" aria-label={words.part}>
      <p>
        <Icon name="warn" size={20} />
        <strong>
          {words.noContact(dayWords(Date.parse(stopped.since), clock))} {words.stoppedBy[stopped.by]}.
        </strong>
      </p>
      <p className="prose" dir="auto">
        {stopped.by === 'owner' ? person.stop?.reason : words.silence}
      </p>
      {stopped.by === 'owner' && (
        <button
          type="button"
          className="button no-print"
          onClick={() =>
            void lift().then((lifted) => lifted && document.querySelector<HTMLElement>('main h1')?.focus())
          }
        >
          {words.lift}
        </button>
      )}
    </section>
  );
}

export function StopContact({ card }: { readonly card: Card }) {
  const [asking, setAsking] = useState(false);
  if (card.person.stop !== undefined) return null;
  return (
    <div className="last-step">
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {words.stop}
      </button>
      <p className="hint">{words.stopNote}</p>
      {asking && <StopDialog card={card} onClose={() => setAsking(false)} />}
    </div>
  );
}

function StopDialog({ card, onClose }: { readonly card: Card; readonly onClose: () => void }) {
  const id = useId();
  const { stop } = useStop(card);
  const [reason, setReason] = useState('');
  const [saving, setSaving] = useState(false);
  const confirm = async (): Promise<void> => {
    setSaving(true);
    const done = await stop(reason.trim());
    setSaving(false);
    if (done) {
      // Closed first, since the dialog gives the focus back to a button that will be gone.
      flushSync(onClose);
      focusHead();
    }
  };
  return (
    <Dialog title={words.dialog} closeWord={appWords.close} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <p>{words.stopNote}</p>
        <div className="field">
          <label htmlFor={id}>{words.reason}</label>
          <input
            id={id}
            className="input"
            dir="auto"
            required
            pattern=".*\S.*"
            maxLength={2_000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        <div className="choices">
          <button type="submit" className="button main" disabled={saving}>
            {words.confirm}
          </button>
          <button type="button" className="button quiet" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
