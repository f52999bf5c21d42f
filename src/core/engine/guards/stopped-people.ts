/** Stopped means stopped: nothing outbound is owed to a stopped person. C7 */

import type { Instant } from '../almanac.ts';
import { isReply } from '../channel-fit.ts';
import { firstAfter } from '../first-after.ts';
import type { Stopped } from '../follow-up.ts';
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

/** The threads with everything withdrawn that goes to a stopped person. */
export function withoutStopped(threads: readonly Reckoned[], stops: ReadonlyMap<string, Stopped>): Reckoned[] {
  return threads.map((thread) => {
    const own = thread.run.person === null ? undefined : stops.get(thread.run.person);
    const reaches = (one: Occurrence) => one.ended === undefined && one.person !== null && stops.has(one.person);
    const endsThread = own !== undefined && thread.state === 'active';
    if (!endsThread && !thread.occurrences.some(reaches)) return thread;
    const occurrences = thread.occurrences.map((one) => {
      const stop = own ?? (one.person === null ? undefined : stops.get(one.person));
      return stop === undefined ? one : withdrawn(one, later(stop.since, one.base));
    });
    const owesNothing = occurrences.every(({ ended }) => ended !== undefined);
    if (thread.state !== 'active' || !(endsThread || owesNothing)) return { ...thread, occurrences };
    const since = own?.since ?? Math.max(...occurrences.map(({ ended }) => ended?.at ?? 0));
    return { ...thread, occurrences, state: 'stopped', since: later(since, thread.run.begins) };
  });
}

/** An inbound touch lifts a stop that the engine derived. */
function isLifted(person: string, since: Instant, ledger: Ledger): boolean {
  return firstAfter(touchesWith(ledger, person), since, isReply) !== undefined;
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
