/** Open and closed loops with what is owed for them; renewed with the day. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Today } from '../../client/agenda-query.ts';
import { againAfterFault } from '../../client/again-after-fault.ts';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { pageClock } from '../../client/use-clock.ts';

export type LoopPage = Answered['findReferrals'];
export type Loop = LoopPage['items'][number];

export interface ReferralsShown {
  readonly open: LoopPage;
  readonly closed: LoopPage;
  /** The day with only the follow-ups of the open loops. */
  readonly today: Today;
}

/** Under the same name as the day, so that every command that renews the one renews the other. */
export function useReferrals(mostOpen: number, mostClosed: number): UseQueryResult<ReferralsShown> {
  return useQuery({
    queryKey: ['today', 'referrals', mostOpen, mostClosed],
    queryFn: async ({ signal }) => {
      const [open, closed, today] = await Promise.all([
        client.findReferrals({ open: 'yes', limit: mostOpen }, { signal }),
        client.findReferrals({ open: 'no', limit: mostClosed }, { signal }),
        client.todaysAgenda({ limit: 1 }, { signal }),
      ]);
      return { open, closed, today: { ...today, groups: open.groups, heardAt: pageClock() } };
    },
    placeholderData: keepPreviousData,
    refetchInterval: againAfterFault,
  });
}
