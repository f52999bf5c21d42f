/** The way into the sample: one tap there, and one tap back. */

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { client, freshId, isGone, saidBy } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { urls } from '../../urls.ts';
import { welcomeWords as words } from './welcome-words.ts';

export function OpenSample() {
  const queries = useQueryClient();
  const toasts = useToasts();
  const [, navigate] = useLocation();
  const [opening, setOpening] = useState(false);
  const open = async (): Promise<void> => {
    setOpening(true);
    const commandId = freshId();
    try {
      await sentSurely(() => client.openSample({ commandId }));
      await queries.invalidateQueries();
      navigate(urls.today);
      toasts.show({ text: words.sampleOpened, kind: 'done' });
    } catch (error) {
      toasts.show({ text: isGone(error) ? words.gone : words.sampleNotOpened(saidBy(error)), kind: 'fault' });
      setOpening(false);
    }
  };
  return (
    <button type="button" className="button main" aria-disabled={opening} onClick={() => !opening && void open()}>
      {opening ? words.sampleOpening : words.sampleGo}
    </button>
  );
}
