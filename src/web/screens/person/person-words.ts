/** The words of the Person screen, ready for translation. */

import type { ExchangeKind } from '../../../core/facts/touch.ts';
import type { MeetingKind } from '../../../core/facts/meeting.ts';
import type { OutcomeVerdict, Stage } from '../../../core/facts/opportunity.ts';
import type { Circle } from '../../../core/facts/owner.ts';
import { counted } from '../../words/due-words.ts';
import type { CardField } from './card-draft.ts';

export const personWords = {
  onTheWay: 'A card',
  loading: 'The card is on its way…',
  toPeople: 'All people',
  log: 'Log a touch',
  edit: 'Edit',
  editFront: 'Edit the card',
  editBack: 'Edit the back',
  back: 'The back of the card',
  backEmpty: 'Nothing is written here yet: how you met, what they do well, what you would not want to forget.',
  frontEmpty: 'Only a name so far. Add a number or an address, so that you can reach them.',
  call: (phone: string) => `Call ${phone}`,
  theirTime: (time: string, city: string) => `${time} in ${city} now`,
  written: 'Card written',
  meeting: (kind: string) => `Meeting: ${kind}`,
} as const;

export const fieldWords: Readonly<Record<CardField, string>> = {
  name: 'Name',
  title: 'Title',
  organization: 'Company',
  phones: 'Phone',
  emails: 'E-mail',
  addresses: 'Postal address',
  links: 'Links',
  circle: 'Circle',
  cadenceDays: 'In touch every … days',
  timeZone: 'Time zone',
  birthday: 'Birthday',
  tags: 'Tags',
  linkedinConnected: 'Connected on LinkedIn',
  key: 'Mattered most: one of your key helpers',
  howMet: 'How you met',
  background: 'Background',
  value: 'What they value, and what you can do for them',
  notes: 'Notes',
};

export const factWords = {
  phones: 'Phone',
  emails: 'E-mail',
  addresses: 'Address',
  links: 'Links',
  circle: 'Circle',
  cadence: (days: number) => `in touch every ${counted(days, 'day')}`,
  timeZone: 'Time zone',
  birthday: 'Birthday',
  tags: 'Tags',
  linkedIn: 'LinkedIn',
  connected: 'Connected',
  key: 'Key helper',
  everyoneWith: (tag: string) => `Everybody with the tag ${tag}`,
} as const;

export const editWords = {
  front: 'Edit the card',
  back: 'Edit the back of the card',
  onePerLine: 'One on each line.',
  blankBetween: 'A blank line between two addresses.',
  commas: 'With commas between.',
  noCircle: 'None',
  noZone: 'Not known',
  cadenceHint: 'Leave it empty for the rhythm of the circle.',
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  saved: 'Card saved',
  brokenEmail: (email: string) =>
    `Not saved yet: “${email}” is no whole e-mail address. One looks like ana@example.com.`,
  notSaved: (why: string) => `Not saved. ${why}`,
  gone: 'Sundown does not answer. What you typed is still here; try again when it runs.',
  forgotten: 'This person was taken out of the notebook meanwhile. What you typed is still here, for you to copy.',
} as const;

export const staleWords = {
  title: 'This card was changed meanwhile',
  note: 'Nothing you typed is lost. This is what changed; look it over, then save again.',
  nothing: 'Nothing that this side of the card shows was changed. Save again.',
  now: (value: string) => (value === '' ? 'now empty' : `now “${value}”`),
  yours: (value: string) => (value === '' ? 'You had emptied it.' : `You typed “${value}”, which will be saved.`),
  take: 'Take the new one instead',
  yes: 'yes',
} as const;

export const circleNames: Readonly<Record<Circle, string>> = { inner: 'Inner', active: 'Active', wide: 'Wide' };

export const owedWords = {
  title: 'Owed and planned',
  now: 'Now',
  coming: 'Coming up',
  nothing: 'Nothing is owed to them, and nothing is coming up in the next two months.',
  stopped: 'Nothing is asked of you while contact is stopped.',
} as const;

export const meetingKindWords: Readonly<Record<MeetingKind, string>> = {
  informational: 'informational interview',
  interview: 'job interview',
  'catch-up': 'catching up',
  group: 'group meeting',
};

export const exchangeWords = {
  title: 'Give and take',
  gave: 'You gave',
  received: 'They gave',
  none: 'Nothing yet',
  referral: 'A referral to',
  informational: 'An informational interview',
  balance: { even: 'Even between you', mine: 'You gave more', theirs: 'They gave more' },
  balanceNote: (by: number) => `by ${by}; a referral counts 3, an introduction or an informational interview 2`,
  more: 'and what is further back',
} as const;

export const exchangeKindWords: Readonly<Record<ExchangeKind, string>> = {
  advice: 'Advice',
  information: 'Information',
  introduction: 'An introduction',
  reference: 'A reference',
  article: 'An article',
  invitation: 'An invitation',
  feedback: 'Feedback',
  other: 'Something else',
};

export const bondWords = {
  referrals: 'Referrals',
  ledHere: 'sent you to them',
  ledOn: 'They sent you to',
  meetings: 'Meetings',
  cancelled: 'cancelled',
  opportunities: 'Positions',
  groups: 'Groups',
  fit: 'one of the few who fit you',
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

export const settledWords: Readonly<Record<OutcomeVerdict, string>> = {
  accepted: 'accepted',
  declined: 'declined by you',
  rejected: 'they said no',
  withdrawn: 'withdrawn',
};

export const stopWords = {
  title: 'Contact',
  stop: 'Stop contact…',
  stopNote: 'Sundown then asks nothing of you about them, until you lift the stop.',
  dialog: 'Stop contact',
  reason: 'Reason, for yourself',
  confirm: 'Stop contact',
  cancel: 'Cancel',
  noContact: (day: string) => `No contact since ${day}:`,
  stoppedBy: { owner: 'you stopped it', engine: 'their silence stopped it' },
  part: 'Contact is stopped',
  silence: 'Several attempts stayed without an answer. The stop lifts by itself when they get in touch.',
  lift: 'Lift the stop',
  stopped: 'Contact is stopped',
  lifted: 'The stop is lifted',
  changed: 'The card was changed meanwhile. Look it over and try again.',
} as const;

export const changesWords = {
  open: 'What was changed',
  note: 'Everything about them in the History, to be taken back.',
} as const;

export const forgetWords = {
  open: 'Forget this person…',
  openNote: 'Takes them out of your notebook for good.',
  dialog: (name: string) => `Forget ${name}?`,
  lead: 'This cannot be taken back.',
  goes: 'What goes',
  card: 'The card, with everything on both sides',
  touches: (count: number) => `Of ${counted(count, 'touch').replace('touchs', 'touches')}: those with them alone`,
  meetings: (count: number) => `Of ${counted(count, 'meeting')}: those with them alone`,
  referrals: (count: number) => counted(count, 'referral'),
  owed: (count: number) => `${counted(count, 'follow-up')} owed or planned`,
  stays: 'What stays, without their name',
  shared: 'Talks and meetings that others took part in, and what belongs to a position or a group',
  understand: 'I understand that this is for good',
  confirm: 'Forget them',
  cancel: 'Keep them',
  done: (name: string) => `${name} is forgotten`,
} as const;

export const personFaultWords = {
  goneTitle: 'Sundown does not answer',
  gone: 'The page cannot reach the Sundown program on this computer. Nothing was lost: everything you saved is in your notebook.',
  goneStep: 'Start it again in its folder with npm start. This page tries again by itself every few seconds.',
  missingTitle: 'Nobody is here',
  missing: 'There is no card at this address. It may have been taken out of the notebook.',
  missingStep: 'Look for them among all people.',
  brokenTitle: 'This card could not be shown',
  broken: 'Sundown met a fault of its own. Nothing was lost: your facts are untouched.',
  brokenStep: 'Try again. If it stays, npx sundown doctor tells what is wrong.',
  again: 'Try again',
  stale: 'Sundown does not answer; this is how the card stood a moment ago. Nothing was lost.',
  goneShort: 'Sundown does not answer. Nothing was lost; try again when it runs.',
} as const;
