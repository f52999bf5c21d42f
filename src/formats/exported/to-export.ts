/** What is exported: the facts, and what follows from them at one instant. */

import type { FollowUp } from '../../core/engine/follow-up.ts';
import type { Notebook } from '../../core/facts/notebook.ts';
import type { Touch } from '../../core/facts/touch.ts';
import type { InstantText } from '../../core/facts/time.ts';
import type { StepNames } from '../../core/playbooks/step-title.ts';

export interface ToExport {
  /** Lists that nobody asked for are empty. */
  readonly notebook: Omit<Notebook, 'touches'>;
  /** Some at a time, for there are many: in the order of their ids, or from the earliest on. */
  readonly touches: (order: 'id' | 'at') => AsyncIterable<readonly Touch[]>;
  /** Nought where nobody is told it. */
  readonly touchCount: number;
  /** What is owed, in the order of Today. */
  readonly followUps: readonly FollowUp[];
  readonly namesIn: (followUp: FollowUp) => StepNames;
  /** What the owner's clock shows, in milliseconds as if it were UTC. */
  readonly wallTime: (instant: InstantText | number) => number;
}
