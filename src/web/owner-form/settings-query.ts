/** The settings with the sundown of today that follows from them, and the calendars to choose from. */

import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { client } from '../client/client.ts';
import type { Answered } from '../client/client.ts';
import { pageClock } from '../client/use-clock.ts';
import type { ServerTime } from '../client/use-clock.ts';

export type HolidayCalendar = Answered['listHolidayCalendars']['items'][number];
export type Search = Answered['showSettings']['searches'][number];

export type SettingsAnswer = Answered['showSettings'] & {
  readonly time: ServerTime;
  readonly sundown: string;
};

export const settingsKey = ['settings'] as const;

export function useSettings(): UseQueryResult<SettingsAnswer> {
  return useQuery({
    queryKey: settingsKey,
    queryFn: async ({ signal }) => {
      const [settings, { now, owner, sundown }] = await Promise.all([
        client.showSettings({}, { signal }),
        client.todaysAgenda({ limit: 1 }, { signal }),
      ]);
      return { ...settings, sundown, time: { now, owner, heardAt: pageClock() } };
    },
  });
}

/** They change with a new version of the program alone. */
export function useHolidayCalendars(): UseQueryResult<readonly HolidayCalendar[]> {
  return useQuery({
    queryKey: ['holiday-calendars'],
    queryFn: async ({ signal }) => (await client.listHolidayCalendars({}, { signal })).items,
    staleTime: Infinity,
  });
}
