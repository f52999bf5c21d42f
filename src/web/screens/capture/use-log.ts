/** Sends what was written down, tells what is now owed, and offers to take it back. */

import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { stepTitle } from '../../../core/playbooks/step-title.ts';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { sentSurely } from '../../client/sent-surely.ts';
import { useTellDone } from '../../undo/use-tell-done.ts';
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
  const tellDone = useTellDone();
  return useCallback(
    async (written, ids) => {
      const { now, owner } = await sentSurely(() => client.todaysAgenda({ limit: 1 }));
      const clock = { now: Date.parse(now), zone: owner.timeZone };
      const draft = await withKnownNames(written);
      const { consequences, remarks, commands } = await sendDraft(draft, ids, clock);
      const [today] = await Promise.all([client.todaysAgenda({ limit: wholeDay }), queries.invalidateQueries()]);
      tellDone({ text: captureWords.logged, commands });
      return {
        draft,
        owed: owedAfter(consequences.created, today),
        metCount: consequences.met.length,
        remarks,
        ...clock,
      };
    },
    [queries, tellDone],
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
