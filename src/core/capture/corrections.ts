/** What the owner put right about a line, kept apart from what is read, so that reading it again overwrites none of it. */

import type { IntentKind } from '../facts/intent.ts';
import type { MeetingKind } from '../facts/meeting.ts';
import type { DateText, InstantText } from '../facts/time.ts';
import type { CallOutcome, Channel, Direction, Occasion, Verdict } from '../facts/touch.ts';
import type { CardDetails, Part } from './understanding.ts';

/** Known by `id`, or new. */
export interface NamedTold {
  readonly name: string;
  readonly id?: string;
}

export interface PersonTold extends NamedTold {
  readonly part: Part;
  readonly organization?: NamedTold;
  readonly card?: CardDetails;
}

export interface OpportunityTold extends NamedTold {
  readonly organization?: NamedTold;
}

export interface HappeningTold {
  readonly occasion?: Occasion;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly outcome?: CallOutcome;
  readonly round?: number;
  readonly verdict?: Verdict;
}

export interface PromiseTold {
  readonly what: string;
  readonly by?: DateText;
}

export interface MeetingTold {
  readonly kind: MeetingKind;
  readonly starts: InstantText;
  readonly ends: InstantText;
}

/** By names of people. */
export interface ReferralNames {
  readonly from: string;
  readonly to: string;
}

type Told<Thing> = Readonly<Record<string, Thing | null>>;

/** `null`: it is not meant. What is missing stays as it is read. */
export interface Corrections {
  /** By `readKey` of what was read, and by a key of its own for what the line does not say. */
  readonly people?: Told<PersonTold>;
  readonly organizations?: Told<NamedTold>;
  readonly promises?: Told<PromiseTold>;
  readonly happening?: HappeningTold | null;
  /** Null: now. */
  readonly when?: InstantText | null;
  readonly opportunity?: OpportunityTold | null;
  readonly referral?: ReferralNames | null;
  readonly meeting?: MeetingTold | null;
  readonly intent?: IntentKind | null;
}

/** Under which a correction of something read stands: as it was read, so that it holds while the line grows. */
export function readKey(text: string): string {
  return `read ${text.toLowerCase()}`;
}

/** Whether it stands for something that was read, and not for what its owner put in. */
export function isReadKey(key: string): boolean {
  return key.startsWith('read ');
}
