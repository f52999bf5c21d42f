import type { InstantText } from './time.ts';

export const meetingKinds = ['informational', 'interview', 'catch-up', 'group'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** A meeting that was arranged; whether it took place is told by a touch that names it. */
export interface Meeting {
  readonly id: string;
  readonly kind: MeetingKind;
  /** Ids of people. */
  readonly people: readonly string[];
  readonly scheduledAt: InstantText;
  readonly starts: InstantText;
  readonly ends: InstantText;
  readonly place?: string;
  readonly opportunity?: string;
  readonly group?: string;
  /** What the owner wants to ask, line by line. C10 */
  readonly agenda?: readonly string[];
  /** Taken while it went on. */
  readonly notes?: string;
  /** When it really began and ended, by the clock that the owner keeps to the promised minutes. C9 */
  readonly begunAt?: InstantText;
  readonly endedAt?: InstantText;
  /** C8: only an emergency cancels a meeting. */
  readonly cancelled?: { readonly at: InstantText; readonly emergency: string };
}
