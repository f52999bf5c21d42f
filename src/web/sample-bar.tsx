/** Says on every screen that this is the sample, and throws it away in one tap; the toast brings it back. */

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocation } from 'wouter';
import { client, freshId, isGone, saidBy } from './client/client.ts';
import { sentSurely } from './client/sent-surely.ts';
import { forgetAnswersHere } from './offline/device.ts';
import { useSample } from './sample-query.ts';
import { Icon } from './ui/icon.tsx';
import { useToasts } from './ui/toasts.tsx';
import { urls } from './urls.ts';
import { sampleWords as words } from './words/sample-words.ts';

export function SampleBar() {
  const { data } = useSample();
  if (data?.isOpen !== true) return null;
  return (
    <aside className="sample-bar no-print" aria-label={words.name}>
      <p>
        <Icon name="people" size={18} />
        {data.canThrowAway ? words.mine : words.visit}
      </p>
      {data.canThrowAway && <ThrowAway />}
    </aside>
  );
}

function ThrowAway() {
  const queries = useQueryClient();
  const toasts = useToasts();
  const [, navigate] = useLocation();
  const [isGoing, setIsGoing] = useState(false);

  const takeBack = async (id: string): Promise<void> => {
    const commandId = freshId();
    try {
      await sentSurely(() => client.undoCommand({ commandId, id }));
      await queries.invalidateQueries();
      navigate(urls.today);
      toasts.show({ text: words.back, kind: 'done' });
    } catch (error) {
      toasts.show({ text: faultText(error), kind: 'fault' });
    }
  };

  const throwAway = async (): Promise<void> => {
    setIsGoing(true);
    const commandId = freshId();
    try {
      const { ownPeople } = await sentSurely(() => client.throwSampleAway({ commandId }));
      await forgetAnswersHere();
      // What the screen before showed is gone: it must not be asked for again.
      flushSync(() => navigate(ownPeople === 0 ? urls.welcome : urls.people));
      await queries.invalidateQueries();
      toasts.show({ text: words.gone(ownPeople), kind: 'done', undo: () => void takeBack(commandId) });
    } catch (error) {
      toasts.show({ text: faultText(error), kind: 'fault' });
      setIsGoing(false);
    }
  };

  return (
    <button type="button" className="button" aria-disabled={isGoing} onClick={() => !isGoing && void throwAway()}>
      {isGoing ? words.going : words.throwAway}
    </button>
  );
}

function faultText(error: unknown): string {
  return isGone(error) ? words.noServer : words.failed(saidBy(error));
}
