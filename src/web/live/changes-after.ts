/** When time alone changes what the page shows, as the server said. */

import type { QueryClient } from '@tanstack/react-query';
import { serverNow } from '../client/use-clock.ts';
import type { Today } from '../client/agenda-query.ts';

/** What changes without a derived change, such as the parts of the day, is asked for this often. */
const restMs = 300_000;
const soonestMs = 1_000;

/** Milliseconds from now. */
export function changesAfterMs(queries: QueryClient): number {
  const days = queries.getQueryCache().findAll({ type: 'active', queryKey: ['today'] });
  const waits = days.map(({ state }) => untilChange(state.data as Today | undefined));
  return Math.min(restMs, ...waits);
}

function untilChange(today: Today | undefined): number {
  if (today?.nextChangeAt == null) return restMs;
  return Math.max(Date.parse(today.nextChangeAt) - serverNow(today), 0) + soonestMs;
}
