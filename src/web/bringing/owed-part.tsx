/** What is owed because of an import, in the words of the day where they stand there. */

import { useQuery } from '@tanstack/react-query';
import { stepTitle } from '../../core/playbooks/step-title.ts';
import { client } from '../client/client.ts';
import { pageClock, useClock } from '../client/use-clock.ts';
import type { ServerTime } from '../client/use-clock.ts';
import { dueWords } from '../words/due-words.ts';
import { bringWords as words } from './bring-words.ts';
import type { Brought } from './bringing.ts';
import { LongList } from './long-list.tsx';
import { Part } from './part.tsx';

type FollowUp = Brought['consequences']['created'][number];

/** As far as the day looks ahead, and as many as it tells at once. */
const farthest = { days: 60, limit: 200 };

export function OwedPart({ created }: { readonly created: readonly FollowUp[] }) {
  const { data } = useQuery({
    queryKey: ['today', 'brought', created.map(({ key }) => key)],
    queryFn: async ({ signal }) => {
      const day = await client.todaysAgenda(farthest, { signal });
      const shown = day.groups.flatMap(({ followUps, person }) =>
        followUps.map(({ key, title, dueBySundown }) => [key, { title, dueBySundown, name: person?.name }] as const),
      );
      return { time: { now: day.now, owner: day.owner, heardAt: pageClock() }, shown: new Map(shown) };
    },
    meta: { kept: false },
  });
  return <Part title={words.owe}>{data !== undefined && <Owed created={created} {...data} />}</Part>;
}

interface OwedProps {
  readonly created: readonly FollowUp[];
  readonly time: ServerTime;
  readonly shown: ReadonlyMap<
    string,
    { readonly title: string; readonly dueBySundown: boolean; readonly name: string | undefined }
  >;
}

function Owed({ created, time, shown }: OwedProps) {
  const clock = useClock(time);
  return (
    <LongList items={created} className="bring-lines">
      {(followUp) => {
        const { title, name, dueBySundown } = shown.get(followUp.key) ?? { title: stepTitle(followUp) };
        const times = { opens: Date.parse(followUp.opens), due: Date.parse(followUp.due) };
        const isBySundown = dueBySundown === true ? { bySundown: true } : {};
        return (
          <>
            {name !== undefined && (
              <span className="name" dir="auto">
                {name}
              </span>
            )}{' '}
            {title}{' '}
            <span className="detail">
              {dueWords({ ...times, ...isBySundown, overdue: followUp.state === 'overdue' }, clock)}
            </span>
          </>
        );
      }}
    </LongList>
  );
}
