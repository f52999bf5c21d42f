/** Stopped means stopped: nothing outbound is owed to a stopped person. C7 */

import type { Instant } from '../almanac.ts';
import { isReply } from '../channel-fit.ts';
import { firstAfter } from '../first-after.ts';
import type { Stopped, ThreadState } from '../follow-up.ts';
import { type Ledger, touchesWith } from '../ledger.ts';
import type { Occurrence } from '../occurrence.ts';
import { type Reckoned, withdrawn } from '../thread.ts';

/** Who is stopped at now, by the owner's word or by what the threads came to. */
export function stoppedPeople(threads: readonly Reckoned[], ledger: Ledger): Map<string, Stopped> {
  const stops = new Map<string, Stopped>();
  for (const { run, since, stops: stopsPerson } of threads) {
    if (!stopsPerson || run.person === null || isLifted(run.person, since, ledger)) continue;
    const known = stops.get(run.person);
    if (known === undefined || since < known.since) {
      stops.set(run.person, { person: run.person, since, by: 'engine', thread: run.id });
    }
  }
  for (const { id, stop } of ledger.notebook.people) {
    if (stop === undefined) continue;
    const since = ledger.almanac.instant(stop.at);
    if (since <= ledger.now) stops.set(id, { person: id, since, by: 'owner' });
    else ledger.changes.noteForAll(since);
  }
  return stops;
}

/**
 * The threads with everything withdrawn that goes to a stopped person; what would lapse later is withdrawn as well.
 * A word to somebody else stays owed: who referred you to them should still hear how it went.
 */
export function withoutStopped(threads: readonly Reckoned[], stops: ReadonlyMap<string, Stopped>): Reckoned[] {
  if (stops.size === 0) return [...threads];
  return threads
    .filter((thread) => !isSeasonOfStopped(thread, stops))
    .map((thread) => {
      if (!concerns(thread, stops)) return thread;
      const own = thread.run.person === null ? undefined : stops.get(thread.run.person);
      const occurrences = thread.occurrences.map((one) => {
        const stop = one.person === null ? own : stops.get(one.person);
        return stop === undefined ? one : givenUp(one, later(stop.since, one.base));
      });
      const isChanged = occurrences.some((one, index) => one !== thread.occurrences[index]);
      const isHeldUp = own === undefined ? isChanged && thread.state === 'active' : outlives(thread, own.since);
      if (!isHeldUp || occurrences.some(({ ended }) => ended === undefined)) {
        return isChanged ? { ...thread, occurrences } : thread;
      }
      const since = own?.since ?? Math.max(...occurrences.map(({ ended }) => ended?.at ?? 0));
      return { ...thread, occurrences, state: 'stopped', since: later(since, thread.run.begins) };
    });
}

function concerns({ run, occurrences }: Reckoned, stops: ReadonlyMap<string, Stopped>): boolean {
  return stops.has(run.person ?? '') || occurrences.some(({ person }) => person !== null && stops.has(person));
}

/** A season begins only for those who are not stopped. J11 */
function isSeasonOfStopped({ run: { playbook, person } }: Reckoned, stops: ReadonlyMap<string, Stopped>): boolean {
  return playbook.begins.fact === 'season' && person !== null && stops.has(person);
}

/** A thread still under way at an instant, which has at most run out since. */
function outlives({ state, since }: Reckoned, at: Instant): boolean {
  return state === 'active' || (runsOut.includes(state) && since > at);
}

const runsOut: readonly ThreadState[] = ['completed', 'parked', 'stopped'];

/** What was done in spite of the stop stays done; what merely ran out after it is withdrawn by it. */
function givenUp(occurrence: Occurrence, at: Instant): Occurrence {
  const { ended, ...pending } = occurrence;
  const ranOut = (ended?.as === 'lapsed' || ended?.as === 'withdrawn') && ended.at > at;
  return withdrawn(ranOut ? pending : occurrence, at);
}

/** An inbound touch lifts a stop that the engine derived. */
function isLifted(person: string, since: Instant, ledger: Ledger): boolean {
  return firstAfter(touchesWith(ledger, person), since, isReply) !== undefined;
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
