/** How the network stands, with the server's time beside it. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { againAfterFault } from '../../client/again-after-fault.ts';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { pageClock } from '../../client/use-clock.ts';
import type { ServerTime } from '../../client/use-clock.ts';

export type Network = Answered['showNetwork'];

export interface NetworkShown extends Network {
  readonly time: ServerTime;
}

/** @param limit the most people in each list */
export function useNetwork(limit: number): UseQueryResult<NetworkShown> {
  return useQuery({
    queryKey: ['network', limit],
    queryFn: async ({ signal }) => {
      const [network, { now, owner }] = await Promise.all([
        client.showNetwork({ limit }, { signal }),
        client.todaysAgenda({ limit: 1 }, { signal }),
      ]);
      return { ...network, time: { now, owner, heardAt: pageClock() } };
    },
    placeholderData: keepPreviousData,
    refetchInterval: againAfterFault,
  });
}
