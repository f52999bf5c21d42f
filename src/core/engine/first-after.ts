import type { Instant } from './almanac.ts';
import type { Happened } from './ledger.ts';

/** The index of the first touch at or after an instant, in a list that is oldest first. */
export function indexFrom(touches: readonly Happened[], at: Instant): number {
  let low = 0;
  let high = touches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const touch = touches[middle];
    if (touch !== undefined && touch.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first touch strictly after an instant of which something holds. */
export function firstAfter(
  touches: readonly Happened[],
  after: Instant,
  holds: (happened: Happened) => boolean,
): Happened | undefined {
  for (let index = indexFrom(touches, after); index < touches.length; index += 1) {
    const happened = touches[index];
    if (happened !== undefined && happened.at > after && holds(happened)) return happened;
  }
  return undefined;
}
