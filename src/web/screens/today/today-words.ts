/** The words of the Today page, ready for translation. */

import { counted, leftWords } from '../../words/due-words.ts';

const things = (count: number): string => (count === 1 ? 'One thing' : `${count} things`);

export const sunWords = {
  left: (ms: number) => `${leftWords(ms)} to sundown`,
  isDown: 'The sun is down',
  mailToday: (count: number) =>
    count === 0 ? 'Nothing has to be in the mail by sundown.' : `${things(count)} must be in the mail by sundown.`,
  missed: (count: number) => `${things(count)} did not make the mail today.`,
  next: (count: number) => `${things(count)} must be in the mail`,
  nextBy: (day: string, time: string) => `${day} by sundown, ${time}`,
  sunrise: (time: string) => `Sunrise ${time}`,
  sundown: (time: string) => `Sundown ${time}`,
  noPlace: (time: string) => `Sundown does not know where you are, so ${time} stands for sundown.`,
  sayWhere: 'Say where you are',
  noSunset: (time: string) => `The sun does not go down where you are today, so ${time} stands for sundown.`,
} as const;

export const todayWords = {
  title: 'Today',
  sections: { overdue: 'Overdue', today: 'Today', 'coming-up': 'Coming up' },
  sectionCount: (count: number, above: number) =>
    above > 0 ? `${counted(count, 'follow-up')}, and ${above} more on the cards above` : counted(count, 'follow-up'),
  advice: 'Quiet advice',
  adviceNote: 'Nothing here is owed. It is what the rules notice.',
  toCard: 'To their card',
  dismiss: 'Dismiss',
  dismissNote: 'It does not come back unless there is a new reason.',
  dismissed: 'Dismissed for good',
  more: (count: number) => `Show ${count} more`,
  keys: 'Keys: j the next, w words, d done, s snooze, x skip, ? all of them',
  loading: 'Your day is on its way…',
  cleared: 'All clear.',
  clearedNote: 'Nothing is owed today. Whatever comes up next is below.',
  nothingAhead: 'Nothing is owed, and nothing is coming up.',
} as const;

export const briefWords = {
  open: 'Brief',
  lastTouch: 'Last touch',
  lastTouchLine: (ago: string, way: string) => `Last touch ${ago}, ${way}`,
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

export const emptyWords = {
  whoAndWhere: 'Tell Sundown who and where you are',
  firstTitle: 'A blank card',
  first:
    'Here will stand what you owe, to whom and by when: the thank-you note that must be mailed by sundown, the call that somebody expects, the promise you made.',
  logNow: 'Whom did you meet?',
  import: 'Bring your contacts',
  otherWays: 'Other ways to begin',
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
} as const;
