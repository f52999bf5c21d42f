import type { Reckoned } from '../thread.ts';

/** A request that is still to be made: whom it goes to, and its thread. */
export interface PlannedAsk {
  readonly thread: Reckoned;
  readonly person: string;
}

/** Asks of a person that lie ahead: the thread has one among its steps, and it has not been made. */
export function plannedAsks(threads: readonly Reckoned[]): PlannedAsk[] {
  return threads.flatMap((thread) => {
    const { run, state, occurrences } = thread;
    if (state !== 'active' || run.person === null || !run.playbook.steps.some(({ asks }) => asks === true)) return [];
    const made = occurrences.some(({ step, ended }) => step.asks === true && ended !== undefined);
    return made ? [] : [{ thread, person: run.person }];
  });
}
