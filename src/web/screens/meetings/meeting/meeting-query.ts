/** A meeting with what is owed because of it, as the server derived both; kept fresh as the day is. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Today } from '../../../client/agenda-query.ts';
import { againAfterFault } from '../../../client/again-after-fault.ts';
import { client, freshId } from '../../../client/client.ts';
import type { Answered } from '../../../client/client.ts';
import { pageClock } from '../../../client/use-clock.ts';

export type MeetingCard = Answered['showMeeting'];
export type MeetingRecord = MeetingCard['meeting'];

export interface MeetingShown {
  readonly card: MeetingCard;
  /** The day with only the follow-ups of this meeting. */
  readonly today: Today;
  /** How far the server's clock is ahead of this device's, in milliseconds. */
  readonly ahead: number;
  /** By which page it was heard: what the device kept of an earlier one may be out of date. */
  readonly heardBy: string;
}

const thisPage = freshId();

export function isHeardNow({ heardBy }: MeetingShown): boolean {
  return heardBy === thisPage;
}

/** Under the same name as the day, so that every command that renews the one renews the other. */
export function useMeeting(id: string): UseQueryResult<MeetingShown> {
  return useQuery({
    queryKey: ['today', 'meeting', id],
    queryFn: async ({ signal }) => {
      const [card, today] = await Promise.all([
        client.showMeeting({ id }, { signal }),
        client.todaysAgenda({ limit: 1 }, { signal }),
      ]);
      return {
        card,
        today: { ...today, groups: card.groups, heardAt: pageClock() },
        ahead: Date.parse(today.now) - Date.now(),
        heardBy: thisPage,
      };
    },
    placeholderData: keepPreviousData,
    refetchInterval: againAfterFault,
  });
}
