/** The words of the holding file, ready for translation. */

import { counted } from '../../words/due-words.ts';

export const holdingWords = {
  title: 'Holding file',
  count: (count: number) => counted(count, 'matter'),
  lead: 'What got no answer rests here. It owes nothing, and nothing ends before a definite no: wake it when the time is right, or let it go.',
  since: 'Resting since',
  sinceWords: (day: string, ago: string) => (day === ago ? day : `${day}, ${ago}`),
  withPerson: 'with',
  wake: 'Wake it',
  wakeNamed: (heading: string) => `Wake it: ${heading}`,
  retire: 'Retire it',
  retireNamed: (heading: string) => `Retire it: ${heading}`,
  retireTitle: 'Let it go for good?',
  retireNote: 'It leaves the holding file and owes nothing more. A later answer is still welcome.',
  reason: 'Reason, if you want to remember it',
  retireSure: 'Yes, retire it',
  cancel: 'Keep it here',
  more: (count: number) => `Show ${count} more`,
  loading: 'Looking through the holding file…',
  emptyTitle: 'Nothing is resting.',
  empty:
    'When an application got three calls and no answer, or somebody you were sent to could not be reached, the matter comes to rest here, so that you can stop calling and nothing is forgotten.',
  toToday: 'To what is owed today',
  woken: 'Awake again.',
  retired: 'Retired: this matter owes nothing more',
  withNext: (text: string, [first, ...more]: readonly string[]) =>
    first === undefined ? text : `${text} Next: ${first}${more.length === 0 ? '' : `, and ${more.length} more`}`,
  notSaved: (why: string) => `Not saved. ${why}`,
  goneShort: 'Sundown does not answer. Nothing was lost; try again when it runs.',
  stale: 'Sundown does not answer; this is how the holding file stood a moment ago. Nothing was lost.',
} as const;

export const holdingFaults = {
  gone: {
    title: 'Sundown does not answer',
    what: 'The page cannot reach the Sundown program. Nothing was lost: everything that rests is in your notebook.',
    step: 'Start it again in its folder with npm start, then try again.',
  },
  broken: {
    title: 'The holding file could not be opened',
    what: 'Sundown met a fault of its own. Nothing was lost: your facts are untouched.',
    step: 'Try again. If it stays, npx sundown doctor tells what is wrong.',
  },
  again: 'Try again',
} as const;
