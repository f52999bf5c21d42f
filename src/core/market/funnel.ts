/** How positions come about: from a contact to an offer, by the route on which they were found. T8 T11 V9 */

import { isConversation } from '../engine/channel-fit.ts';
import { type Ledger, touchesAbout } from '../engine/ledger.ts';
import type { Opportunity, Route } from '../facts/opportunity.ts';
import { routes, stages } from '../facts/opportunity.ts';
import { type Share, shareOf } from './share.ts';

export const funnelStages = ['contact', 'conversation', 'referral', 'interview', 'offer'] as const;
export type FunnelStage = (typeof funnelStages)[number];

export interface FunnelStep {
  readonly stage: FunnelStage;
  /** Positions that came so far. */
  readonly reached: number;
  /** Of the positions that stood one stage before and are decided: how many came on. Null for the first stage. */
  readonly cameOn: Share | null;
  /** Positions that stand one stage before and have no outcome yet: neither came on nor failed. */
  readonly unfinished: number;
}

export interface Funnel {
  readonly route: Route;
  readonly positions: number;
  /** Of the positions that are decided or came to an interview: how many came to one. */
  readonly interviewed: Share;
  /** Positions that have no outcome yet and no interview: they may still come to one. */
  readonly unfinished: number;
  readonly steps: readonly FunnelStep[];
}

/** Routes on which there is at least one position. */
export function funnels(ledger: Ledger): readonly Funnel[] {
  const referred = new Set(ledger.referrals.map(({ fact }) => fact.to));
  const reachedBy = new Map(
    ledger.notebook.opportunities.map((opportunity) => [opportunity, reachedStages(opportunity, referred, ledger)]),
  );
  return routes.flatMap((route) => {
    const positions = [...reachedBy].filter(([opportunity]) => opportunity.route === route);
    return positions.length === 0 ? [] : [{ route, ...interviewsOf(positions), steps: stepsOf(positions) }];
  });
}

type Position = readonly [Opportunity, ReadonlySet<FunnelStage>];

function interviewsOf(positions: readonly Position[]): Omit<Funnel, 'route' | 'steps'> {
  const came = positions.filter(([, reached]) => reached.has('interview')).length;
  const unfinished = positions.filter(([{ outcome }, reached]) => !reached.has('interview') && !outcome).length;
  return { positions: positions.length, interviewed: shareOf(came, positions.length - unfinished), unfinished };
}

/** A referral is no must on the way: whoever had a talk may come to an interview without one. */
const before: Readonly<Record<FunnelStage, FunnelStage | undefined>> = {
  contact: undefined,
  conversation: 'contact',
  referral: 'conversation',
  interview: 'conversation',
  offer: 'interview',
};

function stepsOf(positions: readonly Position[]): readonly FunnelStep[] {
  return funnelStages.map((stage) => {
    const reached = positions.filter(([, stages_]) => stages_.has(stage));
    const previous = before[stage];
    if (previous === undefined) return { stage, reached: reached.length, cameOn: null, unfinished: 0 };
    const stood = positions.filter(([, stages_]) => stages_.has(previous));
    const cameOn = stood.filter(([, stages_]) => stages_.has(stage)).length;
    const unfinished = stood.filter(([{ outcome }, stages_]) => !stages_.has(stage) && outcome === undefined).length;
    return { stage, reached: reached.length, cameOn: shareOf(cameOn, stood.length - unfinished), unfinished };
  });
}

/** Whoever has come to a stage has passed those that lead to it, also where nobody noted them. */
function reachedStages(
  opportunity: Opportunity,
  referred: ReadonlySet<string>,
  ledger: Ledger,
): ReadonlySet<FunnelStage> {
  const touches = touchesAbout(ledger, opportunity.id);
  const people = [...(opportunity.contacts ?? []), ...touches.flatMap(({ touch }) => touch.people)];
  const stage = stages.indexOf(opportunity.stage);
  const reached = new Set<FunnelStage>();
  if (people.length > 0) reached.add('contact');
  if (touches.some(isConversation)) reached.add('conversation');
  if (people.some((person) => referred.has(person))) reached.add('referral');
  if (stage >= stages.indexOf('interview') || touches.some(({ occasion }) => occasion === 'interview')) {
    reached.add('interview');
  }
  const { verdict } = opportunity.outcome ?? {};
  if (opportunity.stage === 'offer' || verdict === 'accepted' || verdict === 'declined') reached.add('offer');
  if (reached.has('offer')) reached.add('interview');
  if (reached.has('interview')) reached.add('conversation');
  if (reached.has('conversation')) reached.add('contact');
  return reached;
}
