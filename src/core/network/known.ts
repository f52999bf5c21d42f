/** Who knows whom: quality over quantity. V5 */

import type { Instant } from '../engine/almanac.ts';
import { isWithinYear, type Standing } from './standing.ts';

/** What has to be there before two people know each other. */
export const knownBy = ['background', 'value', 'talk'] as const;
export type KnownBy = (typeof knownBy)[number];

/** A background and a value on record, and a conversation in the last twelve months. */
export function missingToKnow(standing: Standing, now: Instant): readonly KnownBy[] {
  const has: Readonly<Record<KnownBy, boolean>> = {
    background: standing.hasBackground,
    value: standing.hasValue,
    talk: isWithinYear(standing.lastTalkAt, now),
  };
  return knownBy.filter((part) => !has[part]);
}

/** Worth getting to know: talked with at any time, or taken into a circle. */
export function isMet({ circle, lastTalkAt }: Standing): boolean {
  return circle !== undefined || lastTalkAt !== undefined;
}
