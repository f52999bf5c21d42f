/** The words of the Meeting screen, ready for translation. */

import type { Channel, ExchangeKind } from '../../../../core/facts/touch.ts';
import type { MeetingKind } from '../../../../core/facts/meeting.ts';
import { counted } from '../../../words/due-words.ts';

export const kindWords: Readonly<Record<MeetingKind, string>> = {
  informational: 'Informational interview',
  interview: 'Job interview',
  'catch-up': 'Catching up',
  group: 'Group meeting',
};

export const meetingWords = {
  toMeetings: 'All meetings',
  loading: 'Looking for the meeting…',
  onTheWay: 'A meeting',
  titleWith: (kind: string, names: string) => `${kind} with ${names}`,
  names: (first: string, more: number) => (more === 0 ? first : `${first} and ${counted(more, 'other')}`),
  minutes: (count: number) => counted(count, 'minute'),
  from: (day: string, from: string, until: string) => `${day}, ${from} to ${until}`,
  round: (round: number) => `Round ${round}`,
  about: 'About',
  cancelled: (day: string) => `Cancelled ${day}:`,
  cancelledMark: 'Cancelled',
  unlogged: 'It is over. Write down what was said, so that the thanks go out in time.',
  reschedule: 'Move it or change it',
  cancel: 'I cannot come…',
  edited: 'Meeting changed',
} as const;

export const beforeWords = {
  title: 'Before',
  fold: 'What you prepared',
  owed: 'To do before',
  people: 'Whom you meet',
  noPeople: 'Nobody is named for this meeting.',
  call: (phone: string) => `Call ${phone}`,
  mail: (email: string) => `Write to ${email}`,
  lastTalk: 'Last talk',
  lastTouch: 'Last contact',
  none: 'None yet',
  background: 'Background',
  howMet: 'How you met',
  value: 'What they value',
  notes: 'Your notes',
  gave: 'You gave',
  received: 'They gave',
  thin: 'Little is on the card yet.',
  toCard: 'To the card',
  research: (name: string) => `What you know of ${name}`,
  researchEmpty: 'Nothing yet. Ten minutes on their page and in the news make your questions worth their time.',
  researchLabel: (name: string) => `What you found out about ${name}`,
  researchSaved: 'Research kept',
  noCompany: (name: string) =>
    `Put the company of ${name} on the card, and what you find out about it has its place here.`,
  website: 'Their page',
  openings: 'Open there, as far as you know',
  edit: 'Edit',
  editNamed: (what: string) => `Edit: ${what}`,
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
} as const;

export const agendaWords = {
  title: 'Your agenda',
  empty: 'Five questions are plenty for half an hour. Choose some that are good, or write your own.',
  edit: 'Choose questions',
  change: 'Change the agenda',
  chosen: 'On the agenda',
  own: 'A question of your own',
  add: 'Add it',
  take: (question: string) => `Take out: ${question}`,
  up: (question: string) => `Earlier: ${question}`,
  topics: 'Good questions to choose from',
  put: (question: string) => `Put on the agenda: ${question}`,
  many: (count: number) => `${count} questions are a lot for this time. The best five are enough.`,
  prepared: 'With that I am prepared',
  save: 'Keep the agenda',
  saved: 'Agenda kept',
  added: (question: string) => `Added: ${question}`,
  removed: (question: string) => `Taken out: ${question}`,
  closing: 'And to close',
} as const;

export const talkWords = {
  title: 'During',
  promise: (minutes: number) => `You asked for ${counted(minutes, 'minute')}. The clock keeps your promise.`,
  plan: (minutes: number) => `Planned for ${counted(minutes, 'minute')}.`,
  begin: 'We begin',
  clock: (kind: string) => `Clock of the ${kind.toLowerCase()}`,
  left: 'left',
  over: 'over time',
  begunAt: (time: string) => `Begun at ${time}`,
  endsAt: (time: string) => `ends at ${time}`,
  end: 'The talk is over',
  mistake: 'Started by mistake',
  again: 'It goes on',
  took: (minutes: number) => `It took ${counted(minutes, 'minute')}.`,
  onTime: 'You kept your promise.',
  late: (minutes: number) =>
    `That was ${counted(minutes, 'minute')} more than promised: thank them for the extra time.`,
  closingTitle: 'Closing questions',
  closingLead: (minutes: number) => `${counted(minutes, 'minute')} left. Time to open the next step.`,
  closingAhead: 'For the end',
  overTitle: 'Thank them and go',
  overLead:
    'The time that you asked for is over. Thank them warmly, and leave; if they want to go on, it is theirs to say.',
  said: {
    begun: (minutes: number) => `The clock runs for ${counted(minutes, 'minute')}.`,
    closing: (minutes: number) => `${counted(minutes, 'minute')} left. Time for the closing questions.`,
    over: 'The time is over. Thank them and go.',
  },
  inTitle: (left: string, name: string) => `${left} · ${name}`,
  minLeft: (minutes: number) => `${minutes} min left`,
  timeUp: 'Thank and go',
  notes: 'Notes',
  notesHint: 'Kept as you type, also when the page is closed. They become the summary of the log.',
  ticks: 'Asked already',
  chime: 'A soft sound at the closing questions and at the end',
  noAgenda: 'There is no agenda for this talk.',
} as const;

export const afterWords = {
  title: 'After',
  lead: 'Write it down while you remember. What was noted is here already.',
  notYet: 'When it is over, the log of it is here, filled in as far as it can be.',
  people: 'Who was there',
  began: 'It began',
  ended: 'It ended',
  how: 'How',
  channels: { 'in-person': 'In person', video: 'By video', phone: 'By phone' } satisfies Partial<
    Record<Channel, string>
  >,
  round: 'Round',
  summary: 'What was said',
  promised: 'You promised',
  what: 'What',
  by: 'By',
  byHint: 'Without a day: the next business day.',
  addPromise: 'Add a promise',
  received: 'They gave you',
  gave: 'You gave them',
  kind: 'Kind',
  addGift: 'Add something',
  addGiftTo: (legend: string) => `Add something: ${legend}`,
  referrals: 'Did they name somebody to talk to?',
  referralTo: 'They sent me to',
  referralFrom: 'Who named them',
  referralAbout: 'What about',
  addReferral: 'They named somebody',
  anotherReferral: 'And somebody else',
  remove: (what: string) => `Leave out: ${what}`,
  save: 'Log the talk',
  saving: 'Logging…',
  logged: 'Talk logged',
  kept: 'Kept on this device; it is logged when Sundown answers.',
  whoMissing: 'Say who was there.',
  endMissing: 'It cannot end before it began.',
  future: 'It cannot begin in the future.',
  referralMissing: 'Say to whom they sent you, or leave it out.',
  owed: 'What you owe now',
  owedNothing: 'Nothing is owed for this talk.',
  led: 'They sent you to',
  story: 'What was said',
  toReferrals: 'All referrals',
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

export const cancelWords = {
  title: 'Do you have to cancel?',
  lead: 'They keep this time free for you. It is cancelled only in an emergency; anything less can be moved, or held by phone.',
  move: 'Move it instead',
  emergency: 'The emergency',
  hint: 'You will be glad to know it when you write to them. Tell them at once, say that you are sorry, and offer two new times.',
  sure: 'Cancel the meeting',
  keep: 'Keep the appointment',
  done: 'Cancelled. Tell them at once, and offer two new times.',
} as const;

export const meetingFaults = {
  missingTitle: 'No meeting is here',
  missing: 'There is no meeting at this address. It may have been taken out of the notebook.',
  missingStep: 'To all meetings',
  gone: {
    title: 'Sundown does not answer',
    what: 'The page cannot reach the Sundown program. Nothing was lost: a running clock runs on, and notes stay on this device.',
    step: 'Start it again in its folder with npm start. This page tries again by itself every few seconds.',
  },
  broken: {
    title: 'This meeting could not be shown',
    what: 'Sundown met a fault of its own. Nothing was lost: your facts are untouched.',
    step: 'Try again. If it stays, npx sundown doctor tells what is wrong.',
  },
  again: 'Try again',
  stale:
    'Sundown does not answer; this is how the meeting stood a moment ago. The clock runs on, and your notes stay here.',
} as const;
