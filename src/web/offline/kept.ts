/** The records that this device keeps. */

import type { Deed } from './deed.ts';

/** The last answer to a question. */
export interface HeldAnswer {
  readonly hash: string;
  readonly key: readonly unknown[];
  readonly data: unknown;
  /** Milliseconds since 1970, by this device. */
  readonly at: number;
  /** The build that held it; another may expect an answer of another shape. */
  readonly build: string;
}

/** What the server said no with. */
export interface Refused {
  readonly code: string;
  readonly message: string;
  readonly data: unknown;
}

/** Something that the owner did while Sundown did not answer. */
export interface WaitingDeed {
  /** Counts up, so that what was done first is sent first. */
  readonly id: number;
  readonly deed: Deed;
  readonly at: number;
  /** It was sent and refused, and waits for the owner's word. */
  readonly refused?: Refused;
}

/** A line that could not be understood without the server. */
export interface KeptLine {
  readonly id: number;
  readonly line: string;
  /** When it was written, RFC 3339 in UTC. */
  readonly at: string;
}
