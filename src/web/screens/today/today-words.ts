/** The words of the Today page, ready for translation. */

import { counted, leftWords } from '../../words/due-words.ts';

const things = (count: number): string => (count === 1 ? 'One thing' : `${count} things`);

export const sunWords = {
  left: (ms: number) => `${leftWords(ms)} to sundown`,
  isDown: 'The sun is down',
  mailToday: (count: number) =>
    count === 0 ? 'Nothing has to be in the mail by then.' : `${things(count)} must be in the mail by then.`,
  missed: (count: number) => `${things(count)} did not make the mail today.`,
  next: (count: number) => `${things(count)} must be in the mail`,
  nextBy: (day: string, time: string) => `${day} by sundown, ${time}`,
  sunrise: (time: string) => `Sunrise ${time}`,
  sundown: (time: string) => `Sundown ${time}`,
} as const;

export const todayWords = {
  title: 'Today',
  sections: { overdue: 'Overdue', today: 'Today', 'coming-up': 'Coming up' },
  sectionCount: (count: number) => counted(count, 'follow-up'),
  advice: 'Quiet advice',
  adviceNote: 'Nothing here is owed. It is what the rules notice.',
  more: (count: number) => `Show ${count} more`,
  loading: 'Your day is on its way…',
  cleared: 'All clear.',
  clearedNote: 'Nothing is owed today. Whatever comes up next is below.',
  nothingAhead: 'Nothing is owed, and nothing is coming up.',
} as const;

export const rowWords = {
  done: 'Done',
  snooze: 'Snooze',
  skip: 'Skip',
  atRisk: 'At risk',
  whyOpen: (codes: string) => `Why, by ${codes.includes(' ') ? 'rules' : 'rule'} ${codes}`,
  changes: 'What would change it',
  lapses: (day: string) => `If left undone it lapses after ${day}.`,
  source: (source: string) => `From ${source}.`,
  about: (names: readonly string[]) => names.join(' · '),
} as const;

export const doneWords = {
  how: 'How?',
  callOutcome: 'How did the call go?',
  verdict: 'Was there a definite answer?',
  verdicts: { none: 'Not yet', yes: 'A yes', no: 'A no' },
  alsoServes: 'The same contact also serves',
  summary: 'What was said (a line for your card)',
  save: 'Save',
  cancel: 'Cancel',
} as const;

export const writeWords = {
  notes: 'Your notes on the talk',
  address: 'Postal address, as it goes on the envelope',
  research: 'What you found out about them',
  save: 'Write it down',
  doneAnyway: 'It is written elsewhere',
} as const;

export const snoozeWords = {
  title: 'Snooze until',
  tomorrow: 'Tomorrow',
  inThreeDays: 'In 3 days',
  nextWeek: 'Next week',
  pick: 'Another day',
  save: 'Snooze',
  cancel: 'Cancel',
} as const;

export const skipWords = {
  title: 'Skip it',
  reason: 'Reason (you will see it in the history)',
  skip: 'Skip this step',
  retire: 'Retire the whole matter',
  retireNote: 'Retiring ends every step of this matter; skipping only this one.',
  cancel: 'Cancel',
} as const;

export const briefWords = {
  open: 'Brief',
  lastTouch: 'Last contact',
  lastTouchLine: (ago: string, way: string) => `Last contact ${ago}, ${way}`,
  noTouch: 'none so far',
  lastTalk: 'Last talk',
  position: 'Position',
  background: 'Background',
  howMet: 'How you met',
  gave: 'You gave',
  received: 'They gave',
  call: (number: string) => `Call ${number}`,
  mail: (address: string) => `E-mail ${address}`,
  mailShort: 'E-mail',
  theirTime: (time: string, city: string) => `${time} in ${city} now`,
} as const;

export const toastWords = {
  done: (what: string) => `Done · ${what}`,
  /** Adds the first thing that follows, and how many more. */
  withNext: (text: string, [first, ...more]: readonly string[]) =>
    first === undefined ? text : `${text} Next: ${first}${more.length === 0 ? '' : `, and ${more.length} more`}`,
  noAnswer: 'Noted that nobody answered. It comes up again on the next business day.',
  snoozed: (day: string) => `Snoozed: it comes up again ${day}`,
  skipped: 'Skipped',
  retired: 'Retired: this matter owes nothing more',
  undone: 'Taken back',
} as const;

export const emptyWords = {
  whoAndWhere: 'Tell Sundown who and where you are',
  firstTitle: 'A blank card',
  first:
    'Here will stand what you owe, to whom and by when: the thank-you note that must be mailed by sundown, the call that somebody expects, the promise you made.',
  firstSteps: 'Begin in one of three ways',
  log: 'Log a meeting',
  logNow: 'Whom did you meet?',
  logNote: 'Say whom you met; what you owe them appears at once.',
  import: 'Bring your contacts',
  importNote: 'From LinkedIn (Connections.csv) or any vCard file, in a terminal:',
  importCommand: 'npx sundown import Connections.csv',
  sample: 'Look around in a sample',
  sampleNote: 'A throw-away notebook with a search under way, in a terminal:',
  sampleCommand: 'npm start -- --sample',
} as const;

export const faultWords = {
  goneTitle: 'Sundown does not answer',
  gone: 'The page cannot reach the Sundown program on this computer. Nothing was lost: everything you saved is in your notebook.',
  goneStep: 'Start it again in its folder with npm start. This page tries again by itself every few seconds.',
  brokenTitle: 'Your day could not be worked out',
  broken: 'Sundown met a fault of its own. Nothing was lost: your facts are untouched.',
  brokenStep: 'Try again. If it stays, npx sundown doctor tells what is wrong.',
  again: 'Try again',
  stale: 'Sundown does not answer; this is how your day stood a moment ago. Nothing was lost.',
  notSaved: (why: string) => `Not saved. ${why}`,
  goneShort: 'Sundown does not answer. Nothing was lost; try again when it runs.',
} as const;
