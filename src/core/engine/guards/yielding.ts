/** Keeping in touch gives way: to whatever else is owed to the person, and a touch to a meeting. */

import type { Instant } from '../almanac.ts';
import type { Ledger } from '../ledger.ts';
import type { Occurrence } from '../occurrence.ts';
import { subjectOf } from '../subject.ts';
import type { Reckoned } from '../thread.ts';

export function withYielding(threads: readonly Reckoned[], { now, changes }: Ledger): Reckoned[] {
  const owed = new Set<string>();
  for (const { run, occurrences } of threads) {
    if (run.playbook.yields === true) continue;
    for (const one of occurrences)
      if (one.person !== null && isOwed(one, now) && reachesSomebody(one)) owed.add(one.person);
  }
  return threads.map((thread) => {
    const { playbook, person } = thread.run;
    if (playbook.yields !== true || !thread.occurrences.some((one) => isOwed(one, now))) return thread;
    const gives = (one: Occurrence) => isOwed(one, now) && (owed.has(person ?? '') || isSwallowed(one, thread, now));
    const { about } = thread.run;
    for (const one of thread.occurrences.filter(gives)) {
      // Unseen it may lapse all the same, and its thread be over.
      if (one.lapsedFrom !== null) changes.note(subjectOf({ person: one.person, about }), one.lapsedFrom);
    }
    return { ...thread, occurrences: thread.occurrences.filter((one) => !gives(one)) };
  });
}

function isOwed({ ended, opens }: Occurrence, now: Instant): boolean {
  return ended === undefined && opens <= now;
}

function reachesSomebody({ step: { channels } }: Occurrence): boolean {
  return channels === 'any' || channels.some((channel) => channel !== 'task');
}

function isSwallowed({ step }: Occurrence, { run, occurrences }: Reckoned, now: Instant): boolean {
  const { swallows } = run.playbook;
  return swallows?.step === step.id && occurrences.some((one) => one.step.id === swallows.by && isOwed(one, now));
}
