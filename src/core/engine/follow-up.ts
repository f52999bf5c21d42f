/** What the engine answers: follow-ups, threads, stops and advice. */

import type { Channel } from '../facts/touch.ts';
import type { Instant } from './almanac.ts';

export type FollowUpState = 'scheduled' | 'open' | 'overdue' | 'done' | 'skipped' | 'lapsed' | 'withdrawn';

export type ThreadState =
  | 'active'
  | 'answered'
  | 'parked'
  | 'closed'
  | 'stopped'
  | 'superseded'
  | 'completed'
  | 'retired';

/** Ids of what a thread is about. */
export interface About {
  readonly opportunity?: string;
  readonly referral?: string;
  readonly group?: string;
  readonly organization?: string;
}

/** One step that is owed, or was. */
export interface FollowUp {
  /** `thread#step`, or `thread#step.n` for a step that repeats. */
  readonly key: string;
  readonly thread: string;
  readonly playbook: string;
  readonly step: string;
  /** Counts from 1, for a step that repeats. */
  readonly n?: number;
  /** What it asks, where the step brings its own words. */
  readonly title?: string;
  /** Whom it is owed to; null for a task about nobody. */
  readonly person: string | null;
  readonly about: About;
  readonly channels: readonly Channel[];
  readonly opens: Instant;
  /** Overdue once this second has passed. */
  readonly due: Instant;
  readonly lapses: Instant | null;
  readonly state: FollowUpState;
  /** When it was done, skipped, or lapsed. */
  readonly endedAt?: Instant;
  /** F1: the referral call is late, and both sides expect it. */
  readonly atRisk?: boolean;
  readonly rules: readonly string[];
  readonly why: string;
  readonly script?: string;
  /** The place in "quiet at the top", 1 first. */
  readonly rank: number;
}

/** One run of a playbook. */
export interface Thread {
  readonly id: string;
  readonly playbook: string;
  readonly person: string | null;
  readonly about: About;
  readonly state: ThreadState;
  readonly since: Instant;
}

/** Somebody who must not be contacted. */
export interface Stopped {
  readonly person: string;
  readonly since: Instant;
  readonly by: 'engine' | 'owner';
  /** The thread that led to it, where the engine derived it. */
  readonly thread?: string;
}

/** A quiet hint with its reason; it owes nothing. */
export interface Advice {
  /** What it is about, then `#` and the guard: the same as long as its reason is the same. */
  readonly key: string;
  readonly guard: string;
  readonly person?: string;
  readonly about?: About;
  readonly text: string;
}

/** Everything that follows from the facts at one instant. */
export interface Agenda {
  readonly now: Instant;
  /** In the order "quiet at the top"; the ended ones only where they were asked for. */
  readonly followUps: readonly FollowUp[];
  readonly threads: readonly Thread[];
  readonly stopped: readonly Stopped[];
  readonly advice: readonly Advice[];
  /** For each subject, the next instant at which time alone changes its rows. */
  readonly changesBySubject: ReadonlyMap<string, Instant>;
  /** When this answer changes by time alone; null if it never does. */
  readonly nextChangeAt: Instant | null;
}
