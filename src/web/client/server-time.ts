/** The owner's clock and cadence, for screens whose own answers do not tell the time. */

import { useQuery } from '@tanstack/react-query';
import { client } from './client.ts';
import { pageClock } from './use-clock.ts';
import type { ServerTime } from './use-clock.ts';

const freshMs = 300_000;

/** Until the server has answered, the device's own clock stands in. */
export function useServerTime(): ServerTime {
  const { data } = useQuery({
    queryKey: ['server time'],
    queryFn: async ({ signal }) => {
      const { now, owner } = await client.todaysAgenda({ limit: 1 }, { signal });
      return { now, owner, heardAt: pageClock() };
    },
    staleTime: freshMs,
  });
  return data ?? deviceTime;
}

const deviceTime: ServerTime = {
  now: new Date().toISOString(),
  heardAt: pageClock(),
  owner: { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
};
