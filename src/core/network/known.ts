/** Who knows whom: quality over quantity. V5 */

import type { Instant } from '../engine/almanac.ts';
import { isRecalled } from './recalled.ts';
import { isWithinYear, type Standing } from './standing.ts';

/** What has to be there before two people know each other. */
export const knownBy = ['background', 'value', 'talk', 'recall'] as const;
export type KnownBy = (typeof knownBy)[number];

/**
 * A background and a value on record, and a conversation in the last twelve months. Where Faces asked for their name,
 * it has to have come to mind.
 */
export function missingToKnow(standing: Standing, now: Instant): readonly KnownBy[] {
  const has: Readonly<Record<KnownBy, boolean>> = {
    background: standing.hasBackground,
    value: standing.hasValue,
    talk: isWithinYear(standing.lastTalkAt, now),
    recall: isRecalled(standing.lastNameRecall, now) !== false,
  };
  return knownBy.filter((part) => !has[part]);
}

/** Worth getting to know: talked with at any time, or taken into a circle. */
export function isMet({ circle, lastTalkAt }: Standing): boolean {
  return circle !== undefined || lastTalkAt !== undefined;
}
