/** What a line of plain English was understood to say: every piece with its place in the line, to be corrected. */

import type { IntentKind } from '../facts/intent.ts';
import type { MeetingKind } from '../facts/meeting.ts';
import type { DateText, InstantText } from '../facts/time.ts';
import type { CallOutcome, Channel, Direction, Occasion, Verdict } from '../facts/touch.ts';

/** A place in the line, in UTF-16 units, `until` exclusive. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** A piece that was read off the line. Without spans it is a guess from the rest. */
interface Placed {
  readonly spans: readonly Span[];
}

export interface Piece<Value> extends Placed {
  readonly value: Value;
}

/** `with`: took part in it. The two ends of a referral are `referrer` and `referred`, unless they took part as well. */
export const parts = ['with', 'referrer', 'referred', 'mentioned'] as const;
export type Part = (typeof parts)[number];

/** One of several known people of the same name. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly organizationName?: string;
}

/** What a business card or a vCard says of somebody, apart from their name and where they work. F4 */
export interface CardDetails {
  readonly title?: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly addresses?: readonly string[];
  readonly links?: readonly string[];
  readonly notes?: string;
}

/** Somebody named: known by `id`, one of several `candidates`, or new. */
export interface PersonRead extends Placed {
  readonly name: string;
  readonly id?: string;
  /** The known people whom the name could mean. */
  readonly candidates?: readonly Candidate[];
  /** Position in `organizations`. */
  readonly organization?: number;
  readonly part: Part;
  /** Their card was read along with the line. */
  readonly card?: CardDetails;
}

/** An organization, known by `id` or new. */
export interface OrganizationRead extends Placed {
  readonly name: string;
  readonly id?: string;
}

/** A position, known by `id` or new. */
export interface OpportunityRead extends Placed {
  readonly title: string;
  readonly id?: string;
  /** Position in `organizations`. */
  readonly organization?: number;
}

export interface WhenRead extends Placed {
  readonly at: InstantText;
  /** `day`: the time of day is our guess. */
  readonly precision: 'time' | 'day';
}

export interface PromiseRead extends Placed {
  readonly what: string;
  readonly by?: Piece<DateText>;
}

export interface MeetingRead extends Placed {
  readonly kind: MeetingKind;
  /** Missing where the line names no day. */
  readonly starts?: WhenRead;
  readonly ends?: InstantText;
}

export interface ReferralRead extends Placed {
  /** Positions in `people`. */
  readonly from: number;
  readonly to: number;
}

/** What the line would be logged as; it may be several at once, and nothing where it tells of nothing that we keep. */
export const readings = ['touch', 'meeting', 'referral', 'intent'] as const;
export type Reading = (typeof readings)[number];

export interface Understanding {
  readonly line: string;
  /** All that was typed: nothing is ever lost. */
  readonly summary: string;
  readonly reads: readonly Reading[];
  readonly people: readonly PersonRead[];
  readonly organizations: readonly OrganizationRead[];
  readonly opportunity?: OpportunityRead;
  readonly occasion?: Piece<Occasion>;
  readonly round?: Piece<number>;
  readonly channel: Piece<Channel>;
  readonly direction: Piece<Direction>;
  readonly outcome?: Piece<CallOutcome>;
  readonly verdict?: Piece<Verdict>;
  /** When it happened; without it, now. */
  readonly when?: WhenRead;
  /** A date or time that no calendar has: the owner is asked for the one that is meant. */
  readonly unclearWhen?: Piece<string>;
  readonly promised: readonly PromiseRead[];
  readonly referral?: ReferralRead;
  readonly meeting?: MeetingRead;
  readonly intent?: Piece<IntentKind>;
  /** The words for the event or place it happened at. */
  readonly place?: Piece<string>;
}
