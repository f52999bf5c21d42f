/** Whether a face or a name came to mind in Faces. V3 V5 */

import type { Instant } from '../engine/almanac.ts';
import type { Recall } from '../facts/recall.ts';
import { isWithinYear } from './standing.ts';

export type TimedRecall = Pick<Recall, 'asked' | 'grade'> & { readonly at: Instant };

/**
 * By the last answer about their name, within the last twelve months. Undefined where Faces never asked for it: then
 * it says nothing about whether they are known, and only `false` speaks against it.
 */
export function isRecalled(recalls: readonly TimedRecall[], now: Instant): boolean | undefined {
  let last: TimedRecall | undefined;
  for (const recall of recalls) {
    if (recall.asked === 'background-by-name' || recall.at > now) continue;
    if (last === undefined || recall.at >= last.at) last = recall;
  }
  return last === undefined ? undefined : last.grade !== 'again' && isWithinYear(last.at, now);
}
