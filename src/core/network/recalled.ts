/** Whether a face or a name came to mind in Faces. V3 V5 */

import type { Instant } from '../engine/almanac.ts';
import { isWithinYear, type NameRecall } from './standing.ts';

/** Within the last twelve months. Undefined where Faces never asked for it, which speaks neither for nor against. */
export function isRecalled(last: NameRecall | undefined, now: Instant): boolean | undefined {
  return last === undefined ? undefined : last.grade !== 'again' && isWithinYear(last.at, now);
}
