/** The stages of the System, the ways to a position, and how one ends, in plain words. T11 */

import type { OutcomeVerdict, Route, Stage } from '../../core/facts/opportunity.ts';

/** As the head of a column. */
export const stageNames: Readonly<Record<Stage, string>> = {
  need: 'Need',
  requisition: 'Requisition',
  internal: 'Internal',
  advertised: 'Advertised',
  applied: 'Applied',
  screening: 'Screening',
  interview: 'Interview',
  offer: 'Offer',
};

/** What it means to stand there. */
export const stageNotes: Readonly<Record<Stage, string>> = {
  need: 'Somebody feels the need; no one has asked for a position yet.',
  requisition: 'It is being asked for inside, and waits for its budget.',
  internal: 'It is posted for those inside.',
  advertised: 'Everybody can see it, and the pile begins.',
  applied: 'Your application is with them.',
  screening: 'They look at you more closely.',
  interview: 'You talk with them.',
  offer: 'They want you.',
};

/** T11: before anything is advertised. */
export const hiddenStages: ReadonlySet<Stage> = new Set(['need', 'requisition', 'internal']);

export const routeNames: Readonly<Record<Route, string>> = {
  referral: 'By referral',
  network: 'Through your network',
  advert: 'From an advert',
  recruiter: 'Through a recruiter',
  internal: 'From inside',
  direct: 'Direct',
};

export const verdictNames: Readonly<Record<OutcomeVerdict, string>> = {
  accepted: 'Accepted',
  declined: 'Declined by you',
  rejected: 'They said no',
  withdrawn: 'Withdrawn by you',
};
