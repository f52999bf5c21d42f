/** A person's card together with what is owed to them, as the server derived both; kept fresh as the day is. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Today } from './agenda-query.ts';
import { client } from './client.ts';
import type { Answered } from './client.ts';
import { againAfterFault } from './again-after-fault.ts';
import { pageClock } from './use-clock.ts';

export type Card = Answered['showPerson'];

export interface PersonShown {
  readonly card: Card;
  readonly today: Today;
}

/** As far as the day looks ahead. */
const farthestDays = 60;

/** Under the same name as the day, so that every command that renews the one renews the other. */
export function personKey(id: string): readonly ['today', 'person', string] {
  return ['today', 'person', id];
}

export async function personShown(id: string, signal?: AbortSignal): Promise<PersonShown> {
  const options = signal === undefined ? {} : { signal };
  const [card, today] = await Promise.all([
    client.showPerson({ id }, options),
    client.todaysAgenda({ person: id, days: farthestDays, limit: 1 }, options),
  ]);
  return { card, today: { ...today, heardAt: pageClock() } };
}

export function usePerson(id: string): UseQueryResult<PersonShown> {
  return useQuery({
    queryKey: personKey(id),
    queryFn: ({ signal }) => personShown(id, signal),
    placeholderData: keepPreviousData,
    refetchInterval: againAfterFault,
  });
}
