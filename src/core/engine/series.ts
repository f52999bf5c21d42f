/** The series of touches each of which starts a wait anew. T6 V2 V3 */

import type { Series } from '../playbooks/playbook.ts';
import type { Instant } from './almanac.ts';
import { isMeeting, rangOut } from './channel-fit.ts';
import { indexFrom } from './first-after.ts';
import { type Happened, touchesWith } from './ledger.ts';
import type { Run } from './run.ts';
import type { Reckoning } from './waits.ts';

/** Whether a touch with the person of a run belongs to a series. */
export function restarts(series: Series, touch: Happened, run: Run): boolean {
  if (rangOut(touch) || touch.channel === 'task') return false;
  if (series === 'meetings') return isMeeting(touch);
  if (series === 'touches') return true;
  // A touch that names no opportunity is taken to be about the one that is under way.
  return (touch.opportunity ?? run.about.opportunity) === run.about.opportunity;
}

/** The end of the last touch of a series before an instant, for series that reach back behind the thread. */
export function lastBefore(series: Series, { run, ledger, person }: Reckoning, at: Instant): Instant | undefined {
  if (series === 'touches-about-opportunity' || person === null) return undefined;
  const touches = touchesWith(ledger, person);
  for (let index = indexFrom(touches, at) - 1; index >= 0; index -= 1) {
    const happened = touches[index];
    if (happened !== undefined && restarts(series, happened, run)) return happened.end;
  }
  return undefined;
}
