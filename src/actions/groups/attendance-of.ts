/** Which touches with groups are meetings that the owner took part in. F12 */

import { isAttendance } from '../../core/engine/attendance.ts';
import type { Touch } from '../../core/facts/touch.ts';
import { relations } from '../../store/derived/relations.ts';
import { related } from '../../store/queries/related.ts';
import { factsOf, type Stored } from '../../store/queries/stored-facts.ts';
import type { Reading } from '../../store/store.ts';

/** All touches with some groups, newest first. */
export async function touchesInGroups(tx: Reading, groups: readonly string[]): Promise<readonly Stored<Touch>[]> {
  const touches = await factsOf(tx, 'touch', await related(tx, relations.touchesInGroups, groups));
  return touches.toSorted((a, b) => Date.parse(b.fact.at) - Date.parse(a.fact.at));
}

export function attendedAmong(touches: readonly Stored<Touch>[]): readonly Stored<Touch>[] {
  return touches.filter(({ fact }) => isAttendance(fact));
}
