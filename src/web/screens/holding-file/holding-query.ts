/** What rests, newest first, with the server's time beside it. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { pageClock } from '../../client/use-clock.ts';
import type { ServerTime } from '../../client/use-clock.ts';

export type Parked = Answered['holdingFile']['items'][number];
export type HoldingFilePage = Answered['holdingFile'] & { readonly time: ServerTime };

const holdingKey = ['holding-file'] as const;

export function useHoldingFile(limit: number): UseQueryResult<HoldingFilePage> {
  return useQuery({
    queryKey: [...holdingKey, limit],
    queryFn: async ({ signal }) => {
      const [page, { now, owner }] = await Promise.all([
        client.holdingFile({ limit }, { signal }),
        client.todaysAgenda({ limit: 1 }, { signal }),
      ]);
      return { ...page, time: { now, owner, heardAt: pageClock() } };
    },
    placeholderData: keepPreviousData,
  });
}
