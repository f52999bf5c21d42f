/** What is asked about memory. How it is reckoned is handed in, as the almanac is. */

import type { Day } from '../engine/almanac.ts';
import type { RecallGrade } from '../facts/recall.ts';

export interface Answer {
  /** On the owner's calendar: two answers of one day are one evening's work, whatever the hour. */
  readonly on: Day;
  readonly grade: RecallGrade;
}

export interface Memory {
  /** The day on which it is to be asked again, before it is likely forgotten. */
  readonly dueOn: Day;
  /** For how many days it holds before one in ten such things is forgotten. */
  readonly stabilityDays: number;
}

/** Of all answers to one question, the earliest first; undefined where there are none. */
export type Remembering = (answers: readonly Answer[]) => Memory | undefined;
