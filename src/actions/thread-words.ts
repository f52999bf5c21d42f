/** What a thread is called, and why it stands as it does. */

import type { FollowUp, Thread } from '../core/engine/follow-up.ts';
import { allPlaybooks } from '../core/playbooks/all-playbooks.ts';
import type { Playbook } from '../core/playbooks/playbook.ts';

export function playbookOf({ playbook }: Thread): Playbook | undefined {
  return allPlaybooks.find(({ id }) => id === playbook);
}

export function whyParked(thread: Thread): string {
  return playbookOf(thread)?.silence === undefined
    ? 'Nobody was reached, and the one who sent you knows it. It waits here until you hear or wake it.'
    : 'Every follow-up stayed without an answer. Nothing ends before a definite no: it waits here until you hear or wake it.';
}

/** What it waits for, or what would change it. `owed` is what it owes, soonest first. */
export function whyOf(thread: Thread, owed: readonly FollowUp[]): string {
  if (thread.state === 'parked') return whyParked(thread);
  const next = owed.find((followUp) => followUp.thread === thread.id);
  return next?.why ?? playbookOf(thread)?.changes ?? '';
}
