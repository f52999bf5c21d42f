import type { Moment } from '../playbooks/playbook.ts';
import type { Instant } from './almanac.ts';
import type { StepEvents } from './step-events.ts';
import type { Reckoning } from './waits.ts';

/** A step in its run, and the instant at which the thread ended, where it has. */
export interface Course {
  readonly reckoning: Reckoning;
  readonly events: StepEvents;
  readonly siblings: Siblings;
  readonly endsAt: Instant | undefined;
}

/** What a step asks about the other steps of its run. */
export interface Siblings {
  /** When a named moment came, or when a step was last done or skipped. */
  when(moment: Moment): Instant | undefined;
  /** When the first occurrence of a step opens. */
  opens(step: string): Instant | undefined;
}
