/**
 * The language in which a playbook is written: plain data, no functions, so that an owner's own playbook is
 * of the same kind as ours. The engine interprets the words; a new playbook needs no new code.
 */

import type { Circle } from '../facts/owner.ts';
import type { IntentKind } from '../facts/intent.ts';
import type { Channel, Occasion } from '../facts/touch.ts';

/** The order of "quiet at the top": what the owner sees first. */
export const places = [
  'thank-yous',
  'referral-calls',
  'check-ins',
  'promises',
  'three-by-three',
  'informational-requests',
  'landing',
  'cards',
  'groups',
  'keep-in-touch',
] as const;
export type Place = (typeof places)[number];

/** Which fact begins a thread, and whether each person of it gets one. */
export type Beginning =
  | {
      readonly fact: 'touch';
      readonly occasions: readonly Occasion[];
      readonly conversation?: true;
      readonly each?: 'person';
    }
  | { readonly fact: 'promise' }
  | { readonly fact: 'intent'; readonly kind: IntentKind }
  | { readonly fact: 'referral' }
  | { readonly fact: 'informational-interview' }
  | { readonly fact: 'circle' }
  | { readonly fact: 'season'; readonly from: MonthDay; readonly joinedBy: MonthDay }
  | { readonly fact: 'acceptance' }
  | { readonly fact: 'group' }
  | { readonly fact: 'quiet-opportunity'; readonly days: number };

/** `MM-DD`. */
export type MonthDay = string;

/** Something that has happened in the course of a thread; each is reckoned in `engine/moments.ts`. */
export const momentNames = [
  'begin',
  'scheduled',
  'meeting-starts',
  'meeting-cancelled',
  'talk',
  'reply',
  'conversation',
  'verdict',
  'verdict-no',
  'interview',
  'new-interview',
  'research-noted',
  'referral-noted',
  'settled',
  'settled-elsewhere',
  'two-members-met',
  'three-meetings-attended',
  'group-left',
] as const;
export type MomentName = (typeof momentNames)[number];

/** A named moment, or the moment at which a step of this thread was last done or skipped. */
export type Moment = MomentName | { readonly step: string };

/** A series of touches, each of which starts the wait again. */
export const seriesNames = ['touches-about-opportunity', 'touches', 'meetings'] as const;
export type Series = (typeof seriesNames)[number];

/** A number of days. */
export type CountedWait =
  | { readonly unit: 'business-days'; readonly count: number }
  /** Calendar days; on to the next business day where `business` says so. */
  | { readonly unit: 'days'; readonly count: number; readonly business?: true };

export type Wait =
  | CountedWait
  | { readonly unit: 'hours'; readonly count: number }
  /** From the first business day on or after day `from` to the last one on or before day `to`. */
  | { readonly unit: 'window'; readonly from: number; readonly to: number }
  /** The owner's cadence for the person. */
  | { readonly unit: 'cadence' }
  /** Calendar days by circle; a circle that is left out never comes up. */
  | { readonly unit: 'circle'; readonly days: Readonly<Partial<Record<Circle, number>>> }
  /** The first such date on or after the day. */
  | { readonly unit: 'date'; readonly on: MonthDay }
  | { readonly unit: 'sundown-next-day' }
  | { readonly unit: 'promised-date'; readonly else: CountedWait }
  | { readonly unit: 'day-before-meeting' };

export interface OpeningWay {
  /** What it waits for; a series starts the wait again with each of its touches, from a moment on or from the beginning. */
  readonly after: Moment | { readonly latest: Series; readonly from?: Moment };
  /** Left out: at once, and for a telephone step at once in business hours. */
  readonly wait?: Wait;
}

export interface Opening extends OpeningWay {
  /** Opens by this instead, where it comes earlier. */
  readonly or?: OpeningWay;
}

/** Counted from what the opening waits for, unless it says `after-opening`. Left out: the day on which it opens. */
export interface Due {
  readonly wait: Wait;
  readonly from?: 'opening';
}

export type Lapse =
  /** Calendar days from the due instant. */
  { readonly days: number } | { readonly on: MonthDay } | { readonly at: Moment } | { readonly whenOpens: string };

/** Holds or does not hold for one thread; each is decided in `engine/conditions.ts`. */
export const conditions = [
  'no-addressee',
  'lead',
  'about-opportunity',
  'no-summary',
  'not-connected',
  'no-postal-address',
  'helper',
  'key-helper',
  'contact-elsewhere',
  'local-chapter',
  'met-again',
] as const;
export type Condition = (typeof conditions)[number];

export interface Step {
  readonly id: string;
  /** What it asks of the owner, in a few words. Ours have theirs in `step-title.ts`. */
  readonly title?: string;
  readonly channels: readonly Channel[] | 'any';
  /** To the person of the thread unless it goes to the referrer. */
  readonly to?: 'referrer' | 'nobody';
  readonly only?: Condition;
  /** How many times; left out: once. */
  readonly times?: number | 'until-ended';
  readonly opens: Opening;
  readonly due?: Due;
  readonly lapses?: Lapse;
  /** Done by this as well. */
  readonly metBy?: Moment;
  /** No longer owed from this moment on. */
  readonly voidBy?: Moment;
  /** It asks something of the person, so it keeps its distance from other such steps. */
  readonly solicits?: true;
  /** The ask itself, before which the relationship should be warm and in balance. */
  readonly asks?: true;
  /** While overdue the thread is at risk: somebody expects it. */
  readonly riskWhenOverdue?: true;
  readonly place?: Place;
  readonly rules: readonly string[];
  /** The rules that are named instead from the second round on. */
  readonly laterRounds?: readonly string[];
  /** One sentence; its blanks are those of `why-blanks.ts`. */
  readonly why: string;
  readonly script?: string;
}

/** What a thread may come to by itself. */
export const endStates = ['answered', 'parked', 'closed', 'stopped', 'superseded', 'completed'] as const;
export type EndState = (typeof endStates)[number];

export interface Ending {
  readonly on: Moment;
  readonly as: EndState;
  /** The person is stopped as well. */
  readonly stops?: true;
  /** Steps that remain owed all the same, unless the condition holds. */
  readonly keeps?: { readonly steps: readonly string[]; readonly unless: Condition };
}

export interface Playbook {
  readonly id: string;
  readonly title: string;
  readonly begins: Beginning;
  /** Anybody on the opportunity will do: a touch with another of its people meets the steps, and their answer counts. */
  readonly about?: 'opportunity';
  readonly place: Place;
  readonly steps: readonly Step[];
  /** What it means when the last of a step's times stays without an answer. */
  readonly silence?: { readonly after: string; readonly wait: CountedWait; readonly becomes: 'parked' | 'stopped' };
  /** Where two fall on one instant the first listed counts. */
  readonly ends: readonly Ending[];
  /** The step that a parked thread takes up again when it is woken. */
  readonly wakes?: string;
  /** Owes nothing to a person to whom another thread owes something. */
  readonly yields?: true;
  /** While the first step of a pair is open, the second is not owed: a meeting swallows a touch. */
  readonly swallows?: { readonly step: string; readonly by: string };
  /** One sentence: what ends it or changes it. */
  readonly changes: string;
}

export const businessDays = (count: number): CountedWait => ({ unit: 'business-days', count });
export const days = (count: number): CountedWait => ({ unit: 'days', count });
export const hours = (count: number): Wait => ({ unit: 'hours', count });
export const atOnce = (after: Moment = 'begin'): Opening => ({ after });
export const waiting = (wait: Wait, after: Opening['after'] = 'begin'): Opening => ({ after, wait });
export const within = (wait: Wait): Due => ({ wait });
export const afterOpening = (wait: Wait): Due => ({ wait, from: 'opening' });
/** Until the end of the day on which it began. */
export const thatDay: Due = within(days(0));
export const bySundownNextDay: Due = within({ unit: 'sundown-next-day' });
