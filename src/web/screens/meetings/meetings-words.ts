/** The words of the list of meetings and of its forms, ready for translation. */

import { counted } from '../../words/due-words.ts';

export const meetingsWords = {
  title: 'Meetings',
  schedule: 'Schedule a meeting',
  ask: 'Ask for an informational interview',
  ahead: 'Ahead',
  past: 'Past',
  nothingAhead: 'No meeting is arranged.',
  nothingPast: 'No meeting lies behind you yet.',
  emptyTitle: 'No meetings yet.',
  empty:
    'A talk of fifteen to thirty minutes with somebody who knows the field is where most doors begin. Ask for one, or schedule one that is agreed.',
  more: (count: number) => `Show ${count} more`,
  loading: 'Looking through your meetings…',
  marks: { running: 'Now', unlogged: 'To log', cancelled: 'Cancelled', logged: 'Logged', ahead: '' },
  with: (names: string) => names,
  nobody: 'Nobody named',
  others: (count: number) => `and ${counted(count, 'other')}`,
  time: (from: string, until: string) => `${from} to ${until}`,
  stale: 'Sundown does not answer; this is how your meetings stood a moment ago. Nothing was lost.',
} as const;

export const meetingsFaults = {
  gone: {
    title: 'Sundown does not answer',
    what: 'The page cannot reach the Sundown program. Nothing was lost: your meetings are in your notebook.',
    step: 'Start it again in its folder with npm start, then try again.',
  },
  broken: {
    title: 'The meetings could not be shown',
    what: 'Sundown met a fault of its own. Nothing was lost: your facts are untouched.',
    step: 'Try again. If it stays, npx sundown doctor tells what is wrong.',
  },
  again: 'Try again',
} as const;

export const formWords = {
  title: 'Schedule a meeting',
  kind: 'What kind',
  who: 'With whom',
  date: 'Day',
  time: 'Time, by your clock',
  minutes: 'Minutes',
  shortHint: 'Fifteen to thirty minutes are what one asks for, and the clock on its page keeps you to it.',
  lengthHint: 'How long you have agreed on.',
  insist: 'They offered more than 30 minutes themselves',
  tooLong: 'An informational interview keeps to 30 minutes. Make it shorter, or say that they offered more.',
  past: 'That day is over. The meeting can be put down all the same, and logged at once.',
  place: 'Where, or by which call',
  placeHint: 'Café Lark, Clark St; or a link to the call',
  position: 'About which position, if any',
  noPosition: 'None',
  group: 'Which group meets',
  noGroup: 'None of those known',
  whoMissing: 'Say whom you meet.',
  save: 'Schedule it',
  saving: 'Saving…',
  cancel: 'Never mind',
  saved: 'Meeting scheduled',
} as const;

export const askWords = {
  title: 'Ask for an informational interview',
  lead: 'Fifteen to thirty minutes about their company, their field or their work, and never about a job for you. Sundown takes you through it: research, an e-mail, a call, one more attempt.',
  who: 'Whom',
  about: 'What you would like to learn',
  aboutHint: 'It goes into your e-mail: a purposeful question earns the fifteen minutes.',
  save: 'Plan to ask',
  saving: 'Saving…',
  cancel: 'Never mind',
  saved: 'Planned: what to do first stands on their card and on Today',
  whoMissing: 'Say whom you want to ask.',
} as const;
