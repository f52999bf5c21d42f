import type { Circle } from './owner.ts';
import type { DateText, InstantText, TimeZone } from './time.ts';

/** Somebody the owner knows or wants to know. V1 */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly addedAt: InstantText;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  /** Postal addresses, each as one text of one or more lines. */
  readonly addresses?: readonly string[];
  readonly links?: readonly string[];
  /** Id of an organization. */
  readonly organization?: string;
  readonly title?: string;
  readonly timeZone?: TimeZone;
  readonly birthday?: DateText;
  /** A small picture as a `data:` address. */
  readonly photo?: string;
  readonly circle?: Circle;
  readonly circleSince?: DateText;
  /** Overrides the cadence of the circle. */
  readonly cadenceDays?: number;
  readonly linkedinConnected?: boolean;
  readonly howMet?: string;
  readonly background?: string;
  readonly value?: string;
  readonly tags?: readonly string[];
  readonly notes?: string;
  /** Marked as one of those who mattered most. F6 */
  readonly key?: boolean;
  /** Ids of people with whom they are not to be confused: two cards, two people. */
  readonly distinctFrom?: readonly string[];
  /** Of the vCard they came with: content lines that say more than the fields here, for the way back. */
  readonly vcard?: readonly string[];
  /** The owner's own stop; only the owner lifts it. */
  readonly stop?: { readonly at: InstantText; readonly reason: string };
}
