import type { DateText, InstantText } from './time.ts';

export const decisionKinds = ['done', 'skip', 'snooze', 'retire', 'wake', 'dismiss'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What the owner decided about a follow-up (done, skip, snooze), a whole thread (retire, wake) or advice (dismiss). */
export interface Decision {
  readonly id: string;
  readonly at: InstantText;
  /** Key of a follow-up or, for `dismiss`, of advice; for `retire` and `wake`, id of a thread. */
  readonly key: string;
  readonly kind: DecisionKind;
  /** For `snooze`: when it comes up again; a date means the whole of that day. */
  readonly until?: InstantText | DateText;
  readonly reason?: string;
}
