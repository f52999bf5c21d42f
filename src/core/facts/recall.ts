import type { InstantText } from './time.ts';

/** What was shown to the owner, and what they were to call to mind. */
export const recallAsks = ['name-by-face', 'name-by-clues', 'background-by-name'] as const;
export type RecallAsk = (typeof recallAsks)[number];

/** How well it came to mind. */
export const recallGrades = ['again', 'hard', 'good', 'easy'] as const;
export type RecallGrade = (typeof recallGrades)[number];

/** One answer of the owner in Faces. When to ask again follows from all of them. V3 V5 */
export interface Recall {
  readonly id: string;
  readonly person: string;
  readonly at: InstantText;
  readonly asked: RecallAsk;
  readonly grade: RecallGrade;
}
