/** The owner's own figures, reckoned by the server. */

import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';

export type Insights = Answered['showInsights'];
export type Funnel = Insights['funnels'][number];
export type Week = Insights['discipline'][number];

/** As the server told it: how many of how many, and the rate where they are enough. */
export type ShareTold = Funnel['interviewed'];

export function useInsights(weeks: number): UseQueryResult<Insights> {
  return useQuery({
    queryKey: ['insights', weeks],
    queryFn: ({ signal }) => client.showInsights({ weeks }, { signal }),
  });
}
