/** A position together with what is owed about it, as the server derived both; kept fresh as the day is. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Today } from '../../client/agenda-query.ts';
import { againAfterFault } from '../../client/again-after-fault.ts';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { pageClock } from '../../client/use-clock.ts';

export type Position = Answered['showOpportunity'];

export interface PositionShown {
  readonly position: Position;
  readonly today: Today;
}

/** As far as the day looks ahead. */
const farthestDays = 60;
const mostGroups = 200;

/** Under the same name as the day, so that every command that renews the one renews the other. */
export function usePosition(id: string): UseQueryResult<PositionShown> {
  return useQuery({
    queryKey: ['today', 'opportunity', id],
    queryFn: async ({ signal }) => {
      const [position, today] = await Promise.all([
        client.showOpportunity({ id }, { signal }),
        client.todaysAgenda({ opportunity: id, days: farthestDays, limit: mostGroups }, { signal }),
      ]);
      return { position, today: { ...today, heardAt: pageClock() } };
    },
    placeholderData: keepPreviousData,
    refetchInterval: againAfterFault,
  });
}
