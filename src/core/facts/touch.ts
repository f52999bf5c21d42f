import type { DateText, InstantText } from './time.ts';

/** `task` is something to do that reaches nobody. */
export const channels = [
  'email',
  'phone',
  'text',
  'linkedin',
  'note',
  'letter',
  'card',
  'gift',
  'in-person',
  'video',
  'portal',
  'task',
] as const;
export type Channel = (typeof channels)[number];

export const directions = ['out', 'in', 'both'] as const;
export type Direction = (typeof directions)[number];

export const occasions = ['application', 'inquiry', 'interview', 'informational', 'event', 'meeting'] as const;
export type Occasion = (typeof occasions)[number];

/** How a telephone call went. */
export const callOutcomes = ['reached', 'voicemail', 'no-answer'] as const;
export type CallOutcome = (typeof callOutcomes)[number];

export const verdicts = ['yes', 'no'] as const;
export type Verdict = (typeof verdicts)[number];

export const exchangeKinds = [
  'advice',
  'information',
  'introduction',
  'reference',
  'article',
  'invitation',
  'feedback',
  'other',
] as const;
export type ExchangeKind = (typeof exchangeKinds)[number];

/** One thing given or received. T10 V4 */
export interface Exchange {
  readonly kind: ExchangeKind;
  readonly what: string;
}

export interface Promised {
  readonly what: string;
  readonly by?: DateText;
}

/** Something that happened with one or more people, over a channel, in a direction. */
export interface Touch {
  readonly id: string;
  readonly at: InstantText;
  /** What follows from a touch begins at its end, where it has one. */
  readonly ends?: InstantText;
  /** Ids of people, the lead first. Empty only where there is an opportunity or a group. */
  readonly people: readonly string[];
  readonly channel: Channel;
  readonly direction: Direction;
  readonly occasion?: Occasion;
  readonly opportunity?: string;
  readonly referral?: string;
  readonly group?: string;
  readonly meeting?: string;
  /** The round of an interview, from 1. */
  readonly round?: number;
  readonly outcome?: CallOutcome;
  readonly verdict?: Verdict;
  readonly summary?: string;
  readonly promised?: readonly Promised[];
  readonly gave?: readonly Exchange[];
  readonly received?: readonly Exchange[];
  /** Keys of the follow-ups that it meets; without any, the engine works them out. */
  readonly answers?: readonly string[];
}
