/** What a thread is called, and why it stands as it does. */

import type { FollowUp, Thread } from '../core/engine/follow-up.ts';
import type { PlaybooksById } from './playbooks/playbooks-by-id.ts';

export function playbookTitleOf({ playbook }: Thread, playbooks: PlaybooksById): string {
  return playbooks.get(playbook)?.title ?? playbook;
}

export function whyParked({ playbook }: Thread, playbooks: PlaybooksById): string {
  return playbooks.get(playbook)?.silence === undefined
    ? 'Nobody was reached, and the one who sent you knows it. It waits here until you hear or wake it.'
    : 'Every follow-up stayed without an answer. Nothing ends before a definite no: it waits here until you hear or wake it.';
}

/** What it waits for, or what would change it. `owed` is what it owes, soonest first. */
export function whyOf(thread: Thread, owed: readonly FollowUp[], playbooks: PlaybooksById): string {
  if (thread.state === 'parked') return whyParked(thread, playbooks);
  const next = owed.find((followUp) => followUp.thread === thread.id);
  return next?.why ?? playbooks.get(thread.playbook)?.changes ?? '';
}
