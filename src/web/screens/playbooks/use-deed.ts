import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { freshId, isGone, saidBy } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { useTellDone } from '../../undo/use-tell-done.ts';
import { playbookWords } from './playbooks-words.ts';

interface DeedDone {
  readonly busy: boolean;
  readonly fault: string | undefined;
  /** @param send answers with the words for what was done; whether it went well */
  readonly perform: (send: (commandId: string) => Promise<string>) => Promise<boolean>;
}

/** A command to be sent once, told of with the way back, or with why it was refused. */
export function useDeed(): DeedDone {
  const queries = useQueryClient();
  const tellDone = useTellDone();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  return {
    busy,
    fault,
    async perform(send) {
      if (busy) return false;
      const commandId = freshId();
      setBusy(true);
      setFault(undefined);
      try {
        const text = await sentSurely(async () => send(commandId));
        await queries.invalidateQueries();
        tellDone({ text, commands: [commandId] });
        return true;
      } catch (error) {
        setFault(isGone(error) ? playbookWords.gone : playbookWords.notSaved(saidBy(error)));
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
