import type { InstantText } from './time.ts';

export const routes = ['referral', 'network', 'advert', 'recruiter', 'internal', 'direct'] as const;
export type Route = (typeof routes)[number];

/** The stages of the System, hidden ones first. T11 */
export const stages = [
  'need',
  'requisition',
  'internal',
  'advertised',
  'applied',
  'screening',
  'interview',
  'offer',
] as const;
export type Stage = (typeof stages)[number];

export const outcomeVerdicts = ['accepted', 'declined', 'rejected', 'withdrawn'] as const;
export type OutcomeVerdict = (typeof outcomeVerdicts)[number];

/** A position, open or only sensed. It lives until it has an outcome. */
export interface Opportunity {
  readonly id: string;
  readonly title: string;
  /** Id of an organization. */
  readonly organization?: string;
  readonly openedAt: InstantText;
  readonly route: Route;
  readonly stage: Stage;
  /** Ids of people; the first is the one to ask for. */
  readonly contacts?: readonly string[];
  /** Id of a search. */
  readonly search?: string;
  readonly outcome?: { readonly verdict: OutcomeVerdict; readonly at: InstantText };
}
