import type { InstantText } from './time.ts';

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
}
