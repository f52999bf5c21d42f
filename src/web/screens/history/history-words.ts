/** The words of the history, ready for translation. */

import { counted } from '../../words/due-words.ts';

export const historyWords = {
  title: 'History',
  count: (total: number) => counted(total, 'change'),
  lead: 'Everything that was changed, the newest first. Whatever you undo becomes exactly what it was before.',
  loading: 'Looking up what was changed …',
  more: (left: number) => `Show more (${left} earlier)`,
  stale: 'Sundown does not answer. What you see may be older than it is.',
  emptyTitle: 'Nothing was changed yet',
  empty: 'Whatever you log, add or change will stand here, with a way to take it back.',
  toToday: 'Go to Today',
  noneTitle: 'Nothing like that',
  none: 'No change has these words, this person and this way in.',
  showAll: 'Show all changes',
  search: 'Find in the history',
  text: 'Words',
  person: 'About',
  withoutPerson: (name: string) => `Not only about ${name}`,
  peopleFound: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  door: 'Where from',
} as const;

/** Where something was said; the keys are those of the server. */
export const doorWords: Readonly<Record<string, string>> = {
  page: 'on the page',
  http: 'by a program',
  cli: 'in the terminal',
  clock: 'by the clock',
};

export const doorChoices = [
  { value: '', words: 'Anywhere' },
  { value: 'page', words: 'On the page' },
  { value: 'cli', words: 'In the terminal' },
  { value: 'http', words: 'By a program' },
] as const;

export const entryWords = {
  undo: 'Undo',
  undoNamed: (said: string) => `Undo: ${said}`,
  again: 'Do again',
  againNamed: (said: string) => `Do again what was taken back: ${said}`,
  undone: (day: string, time: string) => `Undone ${day} at ${time}`,
  undoing: 'Taking it back …',
  sure: 'Undo all of it?',
  sureText: (what: string) => `This takes back ${what} at once. You can do it again from here.`,
  sureYes: 'Undo it',
  sureAgain: 'Do all of it again?',
  sureAgainText: 'Everything that was taken back stands again at once. You can undo that from here.',
  sureAgainYes: 'Do it again',
  builtUpon: 'Not undone: what came later builds on it. Undo this first:',
  undoAll: (count: number) => (count === 1 ? 'Undo that, then this' : `Undo these ${count}, then this`),
  leave: 'Leave it',
  notUndone: (why: string) => `Not undone. ${why}`,
  gone: 'Sundown does not answer. Nothing was undone; try again when it runs.',
} as const;

export const historyFaults = {
  again: 'Try again',
  gone: {
    title: 'Sundown does not answer',
    what: 'The page cannot reach the Sundown program. Nothing was lost: the history is in your notebook.',
    step: 'If you stopped it, start it again in its folder with npm start.',
  },
  broken: {
    title: 'The history could not be read',
    what: 'Sundown met a fault of its own. Nothing was lost: your facts are untouched.',
    step: 'Try again. If it stays, npx sundown doctor tells what is wrong.',
  },
} as const;

const nouns: Readonly<Record<string, readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  organization: ['organization', 'organizations'],
  touch: ['touch', 'touches'],
  referral: ['referral', 'referrals'],
  intent: ['ask', 'asks'],
  opportunity: ['opportunity', 'opportunities'],
  search: ['search', 'searches'],
  meeting: ['meeting', 'meetings'],
  group: ['group', 'groups'],
  decision: ['decision', 'decisions'],
  recall: ['answer in Faces', 'answers in Faces'],
  playbook: ['playbook', 'playbooks'],
};

interface Changed {
  readonly kind: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** "2 people added, 1 touch changed". The settings are told by what was said. */
export function changedWords(changed: readonly Changed[]): string {
  return changed
    .filter(({ kind }) => kind !== 'settings')
    .flatMap(({ kind, added, changed: altered, removed }) => [
      ...part(kind, added, 'added'),
      ...part(kind, altered, 'changed'),
      ...part(kind, removed, 'removed'),
    ])
    .join(', ');
}

function part(kind: string, count: number, how: string): readonly string[] {
  const [one, many] = nouns[kind] ?? [kind, `${kind}s`];
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many} ${how}`];
}
