import type { Instant } from '../engine/almanac.ts';
import type { Circle } from '../facts/owner.ts';
import type { RecallGrade } from '../facts/recall.ts';

/** What the numbers of the network are reckoned from, for one person. */
export interface Standing {
  readonly circle: Circle | undefined;
  /** Days between two touches: their own, or those of their circle. Without either nobody drifts. */
  readonly cadenceDays: number | undefined;
  /** When they came into their circle, or into the notebook. */
  readonly since: Instant;
  readonly lastTalkAt: Instant | undefined;
  /** When the two last met face to face. */
  readonly lastMeetingAt: Instant | undefined;
  readonly hasBackground: boolean;
  readonly hasValue: boolean;
  readonly lastNameRecall: NameRecall | undefined;
}

/** The last time that somebody's name was asked for in Faces, by their face or by other clues. V3 */
export interface NameRecall {
  readonly at: Instant;
  readonly grade: RecallGrade;
}

const dayMs = 86_400_000;

/** What "in the last twelve months" means wherever the network is counted. */
const yearDays = 365;

export function daysSince(at: Instant, now: Instant): number {
  return (now - at) / dayMs;
}

export function isWithinYear(at: Instant | undefined, now: Instant): boolean {
  return at !== undefined && daysSince(at, now) <= yearDays;
}
