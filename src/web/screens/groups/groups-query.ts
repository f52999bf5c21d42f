/** The owner's groups with the server's time beside them, and the directory of associations. F9 F11 */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Occupation } from '../../../core/directory/occupations.ts';
import { againAfterFault } from '../../client/again-after-fault.ts';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { pageClock } from '../../client/use-clock.ts';
import type { ServerTime } from '../../client/use-clock.ts';

export type GroupPage = Answered['findGroups'];
export type GroupFound = GroupPage['items'][number];
export type AssociationPage = Answered['findAssociations'];
export type AssociationFound = AssociationPage['items'][number];

interface GroupsShown {
  readonly page: GroupPage;
  readonly time: ServerTime;
}

/** Under the same name as the day, so that every command that renews the one renews the other. */
export function useGroups(limit: number): UseQueryResult<GroupsShown> {
  return useQuery({
    queryKey: ['today', 'groups', limit],
    queryFn: async ({ signal }) => {
      const [page, { now, owner }] = await Promise.all([
        client.findGroups({ limit }, { signal }),
        client.todaysAgenda({ limit: 1 }, { signal }),
      ]);
      return { page, time: { now, owner, heardAt: pageClock() } };
    },
    placeholderData: keepPreviousData,
    refetchInterval: againAfterFault,
  });
}

interface DirectoryQuestion {
  readonly text: string;
  readonly occupation: Occupation | undefined;
  readonly limit: number;
}

export function useDirectory({ text, occupation, limit }: DirectoryQuestion): UseQueryResult<AssociationPage> {
  return useQuery({
    queryKey: ['today', 'directory', occupation, text, limit],
    queryFn: ({ signal }) =>
      client.findAssociations(
        { limit, ...(text !== '' && { text }), ...(occupation !== undefined && { occupation }) },
        { signal },
      ),
    placeholderData: keepPreviousData,
    meta: { kept: false },
  });
}
