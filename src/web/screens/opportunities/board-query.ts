/** The positions of the board as the server orders them, kept fresh as the day is; and those that have ended. */

import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { againAfterFault } from '../../client/again-after-fault.ts';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';

export type Found = Answered['findOpportunities'];
export type Position = Found['items'][number];
export type Search = Answered['showSettings']['searches'][number];

const most = 1_000;

/** Under the name of the day, so that every command that renews the day renews the board. */
export const boardKey = ['today', 'opportunities', 'live'] as const;

/** The most urgent first. */
export function useBoard(): UseQueryResult<Found> {
  return useQuery({
    queryKey: boardKey,
    queryFn: ({ signal }) => client.findOpportunities({ live: 'yes', order: 'urgent', limit: most }, { signal }),
    refetchInterval: againAfterFault,
  });
}

/** The last to end first. */
export function useEnded(): readonly Position[] {
  const { data } = useQuery({
    queryKey: ['today', 'opportunities', 'ended'],
    queryFn: ({ signal }) => client.findOpportunities({ live: 'no', limit: most }, { signal }),
  });
  const at = ({ outcome }: Position): number => Date.parse(outcome?.at ?? '');
  return (data?.items ?? []).toSorted((one, other) => at(other) - at(one));
}

/** The one under way first. */
export function useSearches(): readonly Search[] {
  const { data } = useQuery({
    queryKey: ['settings', 'searches'],
    queryFn: async ({ signal }) => (await client.showSettings({}, { signal })).searches,
  });
  const isOver = ({ endedAt }: Search): number => (endedAt === undefined ? 0 : 1);
  return (data ?? []).toSorted(
    (one, other) => isOver(one) - isOver(other) || Date.parse(other.startedAt) - Date.parse(one.startedAt),
  );
}
