/** Takes a person out of the notebook for good, once the owner has read what goes. */

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocation } from 'wouter';
import { client, codeOf, freshId, isGone, saidBy } from '../../client/client.ts';
import type { Card } from '../../client/person-query.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { forgetAnswersHere } from '../../offline/device.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { urls } from '../../urls.ts';
import { appWords } from '../../words/app-words.ts';
import { editWords, forgetWords as words, personFaultWords, stopWords } from './person-words.ts';
import '../../fields/form.css';

export function Forget({ card }: { readonly card: Card }) {
  const [asking, setAsking] = useState(false);
  return (
    <div className="last-step">
      <button type="button" className="button danger" onClick={() => setAsking(true)}>
        {words.open}
      </button>
      <p className="hint">{words.openNote}</p>
      {asking && <ForgetDialog card={card} onClose={() => setAsking(false)} />}
    </div>
  );
}

function ForgetDialog({ card, onClose }: { readonly card: Card; readonly onClose: () => void }) {
  const { person, touchCount, meetings, referrals, followUps } = card;
  const [understood, setUnderstood] = useState(false);
  const [fault, setFault] = useState('');
  const [commandId] = useState(freshId);
  const [, go] = useLocation();
  const queries = useQueryClient();
  const toasts = useToasts();
  const forget = async (): Promise<void> => {
    setFault('');
    try {
      await sentSurely(() => client.forgetPerson({ commandId, id: person.id, version: person.version }));
      await forgetAnswersHere();
      onClose();
      // The card is gone: it must not be asked for again.
      flushSync(() => go(urls.people));
      queries.removeQueries({ queryKey: ['today', 'person', person.id] });
      await queries.invalidateQueries();
      toasts.show({ text: words.done(person.name), kind: 'done' });
    } catch (error) {
      setFault(faultOf(error));
    }
  };
  return (
    <Dialog title={words.dialog(person.name)} closeWord={appWords.close} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void forget();
        }}
      >
        <p>
          <strong>{words.lead}</strong>
        </p>
        <div>
          <h3>{words.goes}</h3>
          <ul className="what-goes">
            <li>{words.card}</li>
            {touchCount > 0 && <li>{words.touches(touchCount)}</li>}
            {meetings.length > 0 && <li>{words.meetings(meetings.length)}</li>}
            {referrals.length > 0 && <li>{words.referrals(referrals.length)}</li>}
            {followUps.length > 0 && <li>{words.owed(followUps.length)}</li>}
          </ul>
        </div>
        <div>
          <h3>{words.stays}</h3>
          <p>{words.shared}</p>
        </div>
        <label className="tick">
          <input
            type="checkbox"
            required
            checked={understood}
            onChange={(event) => setUnderstood(event.target.checked)}
          />
          {words.understand}
        </label>
        <p className="fault" role="alert">
          {fault}
        </p>
        <div className="choices">
          <button type="submit" className="button danger">
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

function faultOf(error: unknown): string {
  if (isGone(error)) return personFaultWords.goneShort;
  return codeOf(error) === 'stale-version' ? stopWords.changed : editWords.notSaved(saidBy(error));
}
