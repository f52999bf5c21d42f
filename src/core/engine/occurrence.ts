import type { Step } from '../playbooks/playbook.ts';
import type { Day, Instant } from './almanac.ts';

/** One time that a step comes up in a run: still pending, or ended. */
export interface Occurrence {
  readonly step: Step;
  /** Whom it goes to. */
  readonly person: string | null;
  /** Counts from 1, for a step that repeats. */
  readonly n: number | undefined;
  /** The instant with which its wait began. */
  readonly base: Instant;
  /** When it would have opened had nobody moved it: from then on a touch can meet it. */
  readonly firstOpens: Instant;
  readonly opens: Instant;
  readonly due: Instant;
  readonly day: Day;
  readonly lapses: Instant | null;
  /** The first instant at which it counts as lapsed. */
  readonly lapsedFrom: Instant | null;
  readonly ended?: { readonly as: 'done' | 'skipped' | 'lapsed' | 'withdrawn'; readonly at: Instant };
}

/** The part of a follow-up's key after `#`. */
export function stepKey(step: Step, n: number | undefined): string {
  return n === undefined ? step.id : `${step.id}.${n}`;
}
