/** What must be in the mail by the next sundown that anything waits for. J2 J5 */

import type { TodayGroup } from '../../client/agenda-query.ts';

export interface NextMail {
  readonly count: number;
  /** Milliseconds since 1970; as derived by the server. */
  readonly sundown: number;
}

export function nextMail(groups: readonly TodayGroup[], now: number): NextMail | undefined {
  const sundowns = groups
    .flatMap(({ followUps }) => followUps)
    .filter(({ dueBySundown, due }) => dueBySundown && Date.parse(due) > now)
    .map(({ due }) => Date.parse(due));
  const sundown = Math.min(...sundowns);
  return sundowns.length === 0 ? undefined : { sundown, count: sundowns.filter((due) => due === sundown).length };
}
