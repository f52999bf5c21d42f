/** Meetings ahead, the next one first, and those past, the latest first; with the server's time beside them. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { againAfterFault } from '../../client/again-after-fault.ts';
import { client } from '../../client/client.ts';
import type { Answered } from '../../client/client.ts';
import { pageClock } from '../../client/use-clock.ts';
import type { ServerTime } from '../../client/use-clock.ts';

export type MeetingPage = Answered['findMeetings'];
export type MeetingFound = MeetingPage['items'][number];

export interface MeetingsShown {
  readonly ahead: MeetingPage;
  readonly past: MeetingPage;
  readonly time: ServerTime;
}

const mostAhead = 200;

export function useMeetings(mostPast: number): UseQueryResult<MeetingsShown> {
  return useQuery({
    queryKey: ['today', 'meetings', mostPast],
    queryFn: async ({ signal }) => {
      const [ahead, past, { now, owner }] = await Promise.all([
        client.findMeetings({ when: 'ahead', limit: mostAhead }, { signal }),
        client.findMeetings({ when: 'past', limit: mostPast }, { signal }),
        client.todaysAgenda({ limit: 1 }, { signal }),
      ]);
      return { ahead, past, time: { now, owner, heardAt: pageClock() } };
    },
    placeholderData: keepPreviousData,
    refetchInterval: againAfterFault,
  });
}
