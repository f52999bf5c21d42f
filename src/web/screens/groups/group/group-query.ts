/** A group with what is owed for it, as the server derived both. F11 F12 */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Today } from '../../../client/agenda-query.ts';
import { againAfterFault } from '../../../client/again-after-fault.ts';
import { client } from '../../../client/client.ts';
import type { Answered } from '../../../client/client.ts';
import { pageClock } from '../../../client/use-clock.ts';

export type GroupCard = Answered['showGroup'];
export type Group = GroupCard['group'];
export type Member = NonNullable<Group['members']>[number];

interface GroupShown {
  readonly card: GroupCard;
  /** The day with only the follow-ups of the group. */
  readonly today: Today;
}

/** Under the same name as the day, so that every command that renews the one renews the other. */
export function useGroup(id: string): UseQueryResult<GroupShown> {
  return useQuery({
    queryKey: ['today', 'group', id],
    queryFn: async ({ signal }) => {
      const [card, today] = await Promise.all([
        client.showGroup({ id }, { signal }),
        client.todaysAgenda({ limit: 1 }, { signal }),
      ]);
      return { card, today: { ...today, groups: card.groups, heardAt: pageClock() } };
    },
    placeholderData: keepPreviousData,
    refetchInterval: againAfterFault,
  });
}
