/** The day as the server derived it; it is asked for again after every command, and when something changed elsewhere. */

import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { client } from './client.ts';
import type { Answered } from './client.ts';
import { againAfterFault } from './again-after-fault.ts';
import { pageClock } from './use-clock.ts';

export type Today = Answered['todaysAgenda'] & {
  /** The page's own clock at the moment of the answer, to carry the server's `now` on. */
  readonly heardAt: number;
};
export type TodayGroup = Today['groups'][number];
export type TodayFollowUp = TodayGroup['followUps'][number];
export type TodayPerson = NonNullable<TodayGroup['person']>;
export type TodayBrief = NonNullable<TodayGroup['brief']>;

export function useToday(limit: number): UseQueryResult<Today> {
  return useQuery({
    queryKey: ['today', limit],
    queryFn: async ({ signal }) => ({
      ...(await client.todaysAgenda({ limit }, { signal })),
      heardAt: pageClock(),
    }),
    placeholderData: keepPreviousData,
    refetchInterval: againAfterFault,
  });
}

/**
 * Fetches the day anew and whatever else is in view, and resolves once it is there: what stood on an older state of the
 * notebook would pass for a change elsewhere.
 */
export function useRefreshToday(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries(), [queries]);
}
