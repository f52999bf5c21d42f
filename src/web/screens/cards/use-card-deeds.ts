/** What the owner does on the list besides ticking off: writes an address, or takes a tick back. */

import { useRefreshToday } from '../../client/agenda-query.ts';
import { client, freshId, isGone, saidBy } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useTellDone } from '../../undo/use-tell-done.ts';
import type { Recipient } from './cards-query.ts';
import { cardsWords as words } from './cards-words.ts';

interface CardDeeds {
  /** Whether it was kept. */
  readonly writeAddress: (recipient: Recipient, address: string) => Promise<boolean>;
  readonly takeOut: (recipient: Recipient) => Promise<boolean>;
}

export function useCardDeeds(): CardDeeds {
  const refresh = useRefreshToday();
  const toasts = useToasts();
  const tellDone = useTellDone();
  const perform = async (text: string, send: (commandId: string) => Promise<unknown>): Promise<boolean> => {
    const commandId = freshId();
    try {
      await sentSurely(() => send(commandId));
      await refresh();
      tellDone({ text, commands: [commandId] });
      return true;
    } catch (error) {
      toasts.show({ text: isGone(error) ? words.goneShort : words.notSaved(saidBy(error)), kind: 'fault' });
      return false;
    }
  };
  return {
    writeAddress: ({ id, name, version, addresses }, address) =>
      perform(words.addressSaved(name), (commandId) =>
        client.editPerson({ commandId, id, version, changes: { addresses: [...addresses, address] } }),
      ),
    takeOut: async ({ name, sent }) =>
      sent !== undefined &&
      perform(words.takenOut(name), (commandId) =>
        client.removeTouch({ commandId, id: sent.touch, version: sent.version }),
      ),
  };
}
