/** The commands of the notebook, the newest first, with the server's time beside them. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import type { HistoryFilter } from './history-filter.ts';

export type HistoryPage = Answered['listHistory'];
export type Entry = HistoryPage['items'][number];

const historyKey = ['history'] as const;

export function useHistory(filter: HistoryFilter, limit: number): UseQueryResult<HistoryPage> {
  return useQuery({
    queryKey: [...historyKey, filter, limit],
    queryFn: ({ signal }) => client.listHistory({ ...filter, limit }, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** The name of the person whom the history is asked about. */
export function usePersonName(id: string | undefined): string | undefined {
  const { data } = useQuery({
    queryKey: [...historyKey, 'name', id],
    queryFn: async ({ signal }) => (await client.showPerson({ id: id ?? '' }, { signal })).person.name,
    enabled: id !== undefined,
    retry: false,
  });
  return data;
}
