/** Where a group stands on the page: by the most urgent of its follow-ups. */

import type { FollowUp } from '../../core/engine/follow-up.ts';
import type { View } from '../view.ts';
import type { GroupShown } from './groups-shown.ts';

export function sectionOf(followUps: readonly FollowUp[], { almanac, now }: View): GroupShown['section'] {
  const tomorrow = almanac.startOf(almanac.dayOf(now) + 1);
  if (followUps.some(({ state }) => state === 'overdue')) return 'overdue';
  return followUps.some(({ due }) => due < tomorrow) ? 'today' : 'coming-up';
}
