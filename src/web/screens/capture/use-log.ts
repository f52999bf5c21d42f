/** Sends what was written down, tells what is now owed, and offers to take it back. */

import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { stepTitle } from '../../../core/playbooks/step-title.ts';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { captureWords } from './capture-words.ts';
import type { Draft, DraftIds } from './draft.ts';
import { withKnownNames } from './known-by-name.ts';
import { sendDraft } from './send-draft.ts';

/** One thing that follows from what was logged. */
export interface Owed {
  readonly key: string;
  readonly title: string;
  readonly person: string | null;
  readonly opens: string;
  readonly due: string;
  readonly dueBySundown: boolean;
}

export interface Logged {
  readonly draft: Draft;
  readonly owed: readonly Owed[];
  readonly metCount: number;
  readonly remarks: readonly string[];
  readonly zone: string;
  readonly now: number;
}

/** More than one touch ever begins, so that all of it is found in the day. */
const wholeDay = 200;

export function useLog(): (draft: Draft, ids: DraftIds) => Promise<Logged> {
  const queries = useQueryClient();
  const toasts = useToasts();
  return useCallback(
    async (written, ids) => {
      const { now, owner } = await sentSurely(() => client.todaysAgenda({ limit: 1 }));
      const clock = { now: Date.parse(now), zone: owner.timeZone };
      const draft = await withKnownNames(written);
      const { consequences, remarks, takeBack } = await sendDraft(draft, ids, clock);
      const [today] = await Promise.all([client.todaysAgenda({ limit: wholeDay }), queries.invalidateQueries()]);
      const undo = async (): Promise<void> => {
        await takeBack();
        await queries.invalidateQueries();
        toasts.show({ text: captureWords.undone, kind: 'done' });
      };
      toasts.show({
        text: captureWords.logged,
        kind: 'done',
        undo: () => void undo().catch(() => toasts.show({ text: captureWords.notUndone, kind: 'fault' })),
      });
      return {
        draft,
        owed: owedAfter(consequences.created, today),
        metCount: consequences.met.length,
        remarks,
        ...clock,
      };
    },
    [queries, toasts],
  );
}

type Created = Answered['logTouch']['consequences']['created'];

/** In the words of the day where they stand there already, else in those of their step. */
function owedAfter(created: Created, { groups }: Answered['todaysAgenda']): readonly Owed[] {
  const shown = new Map(groups.flatMap(({ followUps }) => followUps).map((followUp) => [followUp.key, followUp]));
  return created.map((followUp) => {
    const { key, person, opens, due } = followUp;
    const { title, dueBySundown } = shown.get(key) ?? { title: stepTitle(followUp), dueBySundown: false };
    return { key, person, opens, due, title, dueBySundown };
  });
}
