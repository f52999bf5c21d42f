import type { ClockText, DateText, InstantText, TimeZone } from './time.ts';

export const groupKinds = ['association', 'chapter', 'meetup', 'alumni'] as const;
export type GroupKind = (typeof groupKinds)[number];

export const involvements = ['member', 'committee', 'board'] as const;
export type Involvement = (typeof involvements)[number];

export interface GroupMember {
  /** Id of a person. */
  readonly person: string;
  /** One of the two to five who fit. V6 */
  readonly fit?: boolean;
  readonly role?: string;
}

/** When a group meets again and again, by the clocks of where it meets. RFC 5545 section 3.3.10 */
export interface Meets {
  /** A recurrence rule such as `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`. */
  readonly rule: string;
  /** The day from which the rule counts. */
  readonly from: DateText;
  readonly time: ClockText;
  readonly minutes: number;
  readonly timeZone: TimeZone;
  readonly place?: string;
}

/** A professional association, chapter or circle. F9 to F12 */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind;
  readonly notedAt: InstantText;
  /** Id of the group of which this one is a chapter. */
  readonly parent?: string;
  readonly hasLocalChapter?: boolean;
  readonly joinedAt?: InstantText;
  readonly leftAt?: InstantText;
  readonly involvement?: Involvement;
  readonly members?: readonly GroupMember[];
  readonly meets?: Meets;
}
