/** Sends what was written down: the new position first, then the touch; tells what is now owed and how to take it back. */

import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { client, freshId } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { captureWords } from './capture-words.ts';
import { opportunityOf, touchOf } from './draft.ts';
import type { Draft, DraftIds } from './draft.ts';

export interface Logged {
  readonly draft: Draft;
  readonly consequences: Answered['logTouch']['consequences'];
  readonly remarks: readonly string[];
  readonly zone: string;
  readonly now: number;
}

export function useLog(): (draft: Draft, ids: DraftIds) => Promise<Logged> {
  const queries = useQueryClient();
  const toasts = useToasts();
  return useCallback(
    async (draft, ids) => {
      const { now, owner } = await sentSurely(() => client.todaysAgenda({ limit: 1 }));
      const clock = { now: Date.parse(now), zone: owner.timeZone };
      const position = opportunityOf(draft, ids);
      if (position !== undefined) {
        await sentSurely(() => client.openOpportunity(position));
      }
      const { touch, consequences, remarks } = await sentSurely(() => client.logTouch(touchOf(draft, ids, clock)));
      await queries.invalidateQueries();
      const commandId = freshId();
      toasts.show({
        text: captureWords.logged,
        kind: 'done',
        undo: () =>
          void sentSurely(() => client.removeTouch({ commandId, id: touch.id, version: touch.version }))
            .then(() => queries.invalidateQueries())
            .then(() => toasts.show({ text: captureWords.undone, kind: 'done' })),
      });
      return { draft, consequences, remarks, ...clock };
    },
    [queries, toasts],
  );
}
