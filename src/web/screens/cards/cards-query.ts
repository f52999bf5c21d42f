/** The run of New Year's cards, as a day of its own: a card is ticked off as on Today. J11 */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { againAfterFault } from '../../client/again-after-fault.ts';
import type { Today } from '../../client/agenda-query.ts';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { pageClock } from '../../client/use-clock.ts';

export type CardsRun = Answered['cardsRun'];
export type Recipient = CardsRun['people'][number];

export interface CardsShown {
  readonly run: CardsRun;
  readonly today: Today;
}

export function useCards(): UseQueryResult<CardsShown> {
  return useQuery({
    queryKey: ['today', 'cards'],
    queryFn: async ({ signal }) => {
      const [run, day] = await Promise.all([
        client.cardsRun({}, { signal }),
        client.todaysAgenda({ limit: 1 }, { signal }),
      ]);
      return { run, today: { ...day, groups: run.groups, heardAt: pageClock() } };
    },
    placeholderData: keepPreviousData,
    refetchInterval: againAfterFault,
  });
}
