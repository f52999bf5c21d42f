/** Whom to ask first of those who know a place from within: the closest, then those last talked with. V5 */

import type { Instant } from '../engine/almanac.ts';
import { type Circle, circles } from '../facts/owner.ts';

export interface Askable {
  readonly name: string;
  /** Works there now. */
  readonly isThere: boolean;
  /** Nothing may be asked of them. C7 */
  readonly isStopped: boolean;
  readonly circle: Circle | undefined;
  readonly lastTalkAt: Instant | undefined;
}

/** Negative where `one` is to be asked before `other`. */
export function askFirst(one: Askable, other: Askable): number {
  return (
    Number(one.isStopped) - Number(other.isStopped) ||
    Number(other.isThere) - Number(one.isThere) ||
    closeness(one) - closeness(other) ||
    (other.lastTalkAt ?? 0) - (one.lastTalkAt ?? 0) ||
    (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)
  );
}

function closeness({ circle }: Askable): number {
  return circle === undefined ? circles.length : circles.indexOf(circle);
}
