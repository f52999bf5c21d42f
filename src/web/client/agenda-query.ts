/** The day as the server derived it, kept fresh: after every command, when time alone changes it, and once a minute. */

import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { client } from './client.ts';
import type { Answered } from './client.ts';
import { pageClock } from './use-clock.ts';

export type Today = Answered['todaysAgenda'] & {
  /** The page's own clock at the moment of the answer, to carry the server's `now` on. */
  readonly heardAt: number;
};
export type TodayGroup = Today['groups'][number];
export type TodayFollowUp = TodayGroup['followUps'][number];
export type TodayPerson = NonNullable<TodayGroup['person']>;
export type TodayBrief = NonNullable<TodayGroup['brief']>;

const restMs = 60_000;
const retryMs = 4_000;
const soonestMs = 1_000;

export function useToday(limit: number): UseQueryResult<Today> {
  return useQuery({
    queryKey: ['today', limit],
    queryFn: async ({ signal }) => ({
      ...(await client.todaysAgenda({ limit }, { signal })),
      heardAt: pageClock(),
    }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.status === 'error' ? retryMs : untilChange(state.data)),
  });
}

/** Fetches the day anew and resolves once it is there. */
export function useRefreshToday(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries({ queryKey: ['today'] }), [queries]);
}

function untilChange(today: Today | undefined): number {
  if (today?.nextChangeAt == null) {
    return restMs;
  }
  return Math.min(Math.max(Date.parse(today.nextChangeAt) - Date.parse(today.now) + soonestMs, soonestMs), restMs);
}
