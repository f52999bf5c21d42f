/** What of all that waits goes next: the first that needs nothing of what was refused. */

import { dependsOn } from './depends-on.ts';
import type { WaitingDeed } from './kept.ts';

/** What needs something that was refused waits with it; everything else goes on. */
export function firstToSend(waiting: readonly WaitingDeed[]): WaitingDeed | undefined {
  const held: WaitingDeed[] = [];
  for (const one of waiting) {
    if (one.refused === undefined && !held.some(({ deed }) => dependsOn(one.deed, deed))) return one;
    held.push(one);
  }
  return undefined;
}
