/** What is exported: the facts, and what follows from them at one instant. */

import type { FollowUp } from '../../core/engine/follow-up.ts';
import type { Notebook } from '../../core/facts/notebook.ts';
import type { InstantText } from '../../core/facts/time.ts';
import type { StepNames } from '../../core/playbooks/step-title.ts';

export interface ToExport {
  readonly notebook: Notebook;
  /** What is owed, in the order of Today. */
  readonly followUps: readonly FollowUp[];
  readonly namesIn: (followUp: FollowUp) => StepNames;
  /** `2026-03-10 15:00` by the owner's clock. */
  readonly localTime: (instant: InstantText | number) => string;
}
