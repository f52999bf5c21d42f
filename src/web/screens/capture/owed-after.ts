/** What follows from what was just logged, in the words of the day where they stand there already. */

import { stepTitle } from '../../../core/playbooks/step-title.ts';
import type { Answered } from '../../client/client.ts';

/** One thing that follows from what was logged. */
export interface Owed {
  readonly key: string;
  readonly title: string;
  readonly person: string | null;
  readonly opens: string;
  readonly due: string;
  readonly dueBySundown: boolean;
}

type Created = Answered['tellLine']['consequences']['created'];

export function owedAfter(created: Created, groups: Answered['todaysAgenda']['groups']): readonly Owed[] {
  const shown = new Map(groups.flatMap(({ followUps }) => followUps).map((followUp) => [followUp.key, followUp]));
  return created.map((followUp) => {
    const { key, person, opens, due } = followUp;
    const { title, dueBySundown } = shown.get(key) ?? { title: stepTitle(followUp), dueBySundown: false };
    return { key, person, opens, due, title, dueBySundown };
  });
}
