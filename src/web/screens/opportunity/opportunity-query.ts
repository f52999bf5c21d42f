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
  /** Who is known at the company, whom to ask first. */
  readonly acquaintances: Answered['whoIsThere']['people'];
}

/** As far as the day looks ahead. */
const farthestDays = 60;
const mostGroups = 200;
const mostAcquaintances = 24;

/** Under the same name as the day, so that every command that renews the one renews the other. */
export function usePosition(id: string): UseQueryResult<PositionShown> {
  return useQuery({
    queryKey: ['today', 'opportunity', id],
    queryFn: async ({ signal }) => {
      const [position, today] = await Promise.all([
        client.showOpportunity({ id }, { signal }),
        client.todaysAgenda({ opportunity: id, days: farthestDays, limit: mostGroups }, { signal }),
      ]);
      const { organization } = position;
      const { people: acquaintances } =
        organization === undefined
          ? { people: [] }
          : await client.whoIsThere({ organization: organization.id, limit: mostAcquaintances }, { signal });
      return { position, today: { ...today, heardAt: pageClock() }, acquaintances };
    },
    placeholderData: keepPreviousData,
    refetchInterval: againAfterFault,
  });
}
