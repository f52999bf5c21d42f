/** A meeting with what is owed because of it, as the server derived both; kept fresh as the day is. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Today } from '../../../client/agenda-query.ts';
import { client } from '../../../client/client.ts';
import type { Answered } from '../../../client/client.ts';

export type MeetingCard = Answered['showMeeting'];
export type MeetingRecord = MeetingCard['meeting'];

export interface MeetingShown {
  readonly card: MeetingCard;
  /** The day with only the follow-ups of this meeting. */
  readonly today: Today;
  /** How far the server's clock is ahead of this device's, in milliseconds. */
  readonly ahead: number;
}

const restMs = 60_000;
const retryMs = 4_000;

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
        today: { ...today, groups: card.groups, heardAt: performance.now() },
        ahead: Date.parse(today.now) - Date.now(),
      };
    },
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.status === 'error' ? retryMs : restMs),
  });
}
