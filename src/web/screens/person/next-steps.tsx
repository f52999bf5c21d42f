/** What one may want to do next with somebody: ask for a talk, meet, be in touch again, note a referral. C2 V10 F1 */

import { useState } from 'react';
import { Link } from 'wouter';
import { useQueryClient } from '@tanstack/react-query';
import { client, freshId, isGone, saidBy } from '../../client/client.ts';
import type { Card } from '../../client/person-query.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { urls } from '../../urls.ts';
import { stepsWords as words } from './deed-words.ts';
import { personFaultWords } from './person-words.ts';
import { ReferralDialog } from './referral-dialog.tsx';

/** Whoever is stopped is asked for nothing. C7 */
export function NextSteps({ card: { person, stopped } }: { readonly card: Card }) {
  const [referring, setReferring] = useState(false);
  const queries = useQueryClient();
  const toasts = useToasts();
  const tellDone = useTellDone();
  const plan = async (): Promise<void> => {
    const commandId = freshId();
    try {
      await sentSurely(() => client.askPerson({ commandId, id: freshId(), kind: 'reconnect', person: person.id }));
      await queries.invalidateQueries();
      tellDone({ text: words.againDone, commands: [commandId] });
    } catch (error) {
      toasts.show({ text: isGone(error) ? personFaultWords.goneShort : saidBy(error), kind: 'fault' });
    }
  };
  return (
    <section className="person-part next-steps no-print" aria-labelledby="steps-head">
      <h2 id="steps-head">{words.title}</h2>
      <p className="choices">
        {stopped === undefined && (
          <>
            <Link className="button" href={urls.askForTalk(person.id)}>
              {words.ask}
            </Link>
            <Link className="button" href={urls.newMeeting({ person: person.id })}>
              {words.meet}
            </Link>
            <button type="button" className="button" onClick={() => void plan()}>
              {words.again}
            </button>
          </>
        )}
        <button type="button" className="button" onClick={() => setReferring(true)}>
          {words.refer}
        </button>
        <Link className="button" href={urls.printCards([person.id])}>
          {words.printCard}
        </Link>
        {(person.addresses?.length ?? 0) > 0 && (
          <Link className="button" href={urls.printAddresses([person.id])}>
            {words.printAddress}
          </Link>
        )}
      </p>
      {referring && <ReferralDialog person={person} onClose={() => setReferring(false)} />}
    </section>
  );
}
