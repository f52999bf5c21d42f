/** The words of the Referrals screen, ready for translation. */

import type { OutcomeVerdict, Stage } from '../../../core/facts/opportunity.ts';
import type { LoopState } from '../../../contract/referral-states.ts';
import { counted } from '../../words/due-words.ts';

export const referralsWords = {
  title: 'Referrals',
  lead: 'Whoever sent you to somebody vouched for you. Call, then come back and tell what came of it.',
  record: 'Record a referral',
  open: 'Open loops',
  openCount: (count: number) => counted(count, 'open loop'),
  noneOpen: 'Every loop is closed: whoever sent you on has heard from you.',
  closed: (count: number) => `Closed loops: ${count}`,
  more: (count: number) => `Show ${count} more`,
  loading: 'Looking through your referrals…',
  emptyTitle: 'Nobody has sent you on yet.',
  empty:
    'When somebody says “talk to Bo”, write it down: both of them expect your call. Each talk can close with the question who else you should speak to.',
  stale: 'Sundown does not answer; this is how your referrals stood a moment ago. Nothing was lost.',
  sent: (day: string) => `Sent you ${day}`,
  reached: (day: string) => `Talked ${day}`,
  notReached: 'Not talked yet',
  told: (name: string, day: string) => `Told ${name} ${day}`,
  notTold: (name: string) => `${name} has not heard yet`,
  trail: 'How far it has come',
  done: 'done',
  call: (phone: string) => `Call ${phone}`,
  correct: 'Correct',
  correctNamed: (to: string) => `Correct the referral to ${to}`,
  remove: 'Take it out',
  removed: 'Referral taken out',
  corrected: 'Referral corrected',
  recorded: 'Referral recorded',
  waiting: 'Nothing to do at the moment: the next step comes up by itself.',
} as const;

export const loopWords: Readonly<Record<LoopState, string>> = {
  'to-call': 'A call is owed',
  'to-thank': 'Thanks are owed',
  'to-report': 'Word is owed',
  waiting: 'Waiting',
  closed: 'Closed',
  resting: 'Resting',
  ended: 'Ended',
};

export const formWords = {
  title: 'Record a referral',
  correct: 'Correct the referral',
  from: 'Who sent you',
  to: 'To whom',
  about: 'What about',
  when: 'When',
  save: 'Record it',
  keep: 'Save',
  saving: 'Saving…',
  cancel: 'Never mind',
  missing: 'Say who sent you, and to whom.',
  same: 'Nobody sends you to themselves.',
} as const;

export const mapWords = {
  title: 'Who led to whom',
  summary: (people: string, positions: string) => `${people}, ${positions}`,
  people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  positions: (count: number) => counted(count, 'position'),
  find: 'Find somebody on the map',
  none: 'Nobody of that name is on the map.',
  more: (count: number) => `Show ${counted(count, 'more chain')}`,
  listName: 'Chains of referrals, from the first source to what came of it',
  sentBy: (name: string) => `sent by ${name}`,
  through: (name: string) => `through ${name}`,
  also: (names: string) => `also named by ${names}`,
  alsoThrough: (names: string) => `also through ${names}`,
  loading: 'Drawing the map…',
  fault: 'The map could not be drawn just now. The list above is complete.',
  printed: 'Each line goes from the one who sent you to the one you were sent to.',
} as const;

export const stageWords: Readonly<Record<Stage, string>> = {
  need: 'a need is felt',
  requisition: 'being requested',
  internal: 'posted inside',
  advertised: 'advertised',
  applied: 'applied',
  screening: 'screening',
  interview: 'interviews',
  offer: 'an offer',
};

export const verdictWords: Readonly<Record<OutcomeVerdict, string>> = {
  accepted: 'accepted',
  declined: 'declined by you',
  rejected: 'they said no',
  withdrawn: 'withdrawn',
};

export const referralsFaults = {
  gone: {
    title: 'Sundown does not answer',
    what: 'The page cannot reach the Sundown program. Nothing was lost: your referrals are in your notebook.',
    step: 'Start it again in its folder with npm start, then try again.',
  },
  broken: {
    title: 'The referrals could not be shown',
    what: 'Sundown met a fault of its own. Nothing was lost: your facts are untouched.',
    step: 'Try again. If it stays, npx sundown doctor tells what is wrong.',
  },
  again: 'Try again',
} as const;
