/** The run after an accepted offer, as a day of its own: what is owed in it is done as on Today. F5 to F8 */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { againAfterFault } from '../../client/again-after-fault.ts';
import type { Today, TodayFollowUp, TodayGroup } from '../../client/agenda-query.ts';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { pageClock } from '../../client/use-clock.ts';

export type Run = Answered['landedRun'];
export type Landing = NonNullable<Run['landing']>;
export type Helper = Landing['helpers'][number];

/** A letter that is still to be written. */
export interface Letter {
  readonly followUp: TodayFollowUp;
  readonly group: TodayGroup;
  readonly name: string;
}

export interface LandedShown {
  readonly run: Run;
  readonly today: Today;
}

export function useLanded(opportunity: string | undefined): UseQueryResult<LandedShown> {
  return useQuery({
    queryKey: ['today', 'landed', opportunity ?? 'latest'],
    queryFn: async ({ signal }) => {
      const [run, day] = await Promise.all([
        client.landedRun(opportunity === undefined ? {} : { opportunity }, { signal }),
        client.todaysAgenda({ limit: 1 }, { signal }),
      ]);
      return { run, today: { ...day, groups: run.landing?.groups ?? [], heardAt: pageClock() } };
    },
    placeholderData: keepPreviousData,
    refetchInterval: againAfterFault,
  });
}
