/** The words of what is decided in a preview, ready for translation. */

import { amount, numberWords, peopleWords } from './amounts.ts';
import type { Preview } from './bringing.ts';

type Meaning = NonNullable<NonNullable<Preview['table']>['columns'][number]['meaning']>;

/** In the order in which they are offered. */
export const meaningWords: Readonly<Record<Meaning, string>> = {
  name: 'Whole name',
  'first-name': 'First name',
  'middle-name': 'Middle name',
  'last-name': 'Last name',
  organization: 'Company',
  title: 'Position',
  email: 'E-mail',
  phone: 'Phone',
  address: 'Postal address',
  link: 'Web page or profile',
  birthday: 'Birthday',
  notes: 'Notes',
  tags: 'Tags',
  'how-met': 'How you met',
  background: 'Background',
};

export const columnWords = {
  title: 'What the columns mean',
  note: (rows: number) =>
    `${amount(rows, 'row', 'rows')}. This is a guess by the names of the columns: put right what is wrong. It is remembered for the next table like it.`,
  remembered: 'As you said it for a table like this before.',
  leaveOut: 'Leave out',
  column: (at: number) => `Column ${at}`,
  samples: (values: readonly string[]) => values.join(' · '),
  empty: 'Empty in all rows',
} as const;

export const doubtWords = {
  title: (count: number) =>
    count === 1 ? 'One of them you may know already' : `${numberWords(count)} you may know already`,
  note: 'Undecided, they come in as new. What you say is remembered for the next file.',
  whoIs: (name: string) => `Who is ${name}?`,
  inFile: (line: number) => `In the file, line ${numberWords(line)}`,
  same: 'The same as',
  new: 'Somebody new',
  allSame: 'All are the first one named',
  allNew: 'All are somebody new',
  decided: (decided: number, all: number) => `${numberWords(decided)} of ${numberWords(all)} decided`,
  reasons: {
    email: (value: string) => `Both have the e-mail address ${value}`,
    page: (value: string) => `Both have the page ${value}`,
    phone: (value: string) => `Both have the telephone number ${value}`,
    name: (value: string) => `Both are called ${value}`,
    nickname: (value: string) => `One name may be short for the other: ${value}`,
    'like-name': () => 'Their names are nearly the same',
    organization: () => 'Both are at the same organization',
  },
} as const;

export const movedWords = {
  title: (count: number) => `${peopleWords(count)} ${count === 1 ? 'has' : 'have'} a new position`,
  note: 'A good reason to write a line of congratulation.',
  nothing: 'no position',
  before: 'Before',
  after: 'Now',
  takeOver: 'Put it on the card',
  takeOverFor: (name: string) => `Put it on the card of ${name}`,
  beInTouch: 'Be in touch about it',
  beInTouchWith: (name: string) => `Be in touch about it with ${name}`,
  all: (count: number) => `Be in touch with all ${numberWords(count)}`,
} as const;

export const goneWords = {
  title: (count: number) => `${peopleWords(count)} ${count === 1 ? 'is' : 'are'} not in this archive any more`,
  note: 'They were connected with you on LinkedIn before. Tick whom to mark as no longer connected; their cards stay.',
  all: (count: number) => `Mark all ${numberWords(count)}`,
} as const;

export const strangerWords = {
  title: 'Not in your notebook',
  note: 'They occur in these messages, mails or meetings. What happened with them stays out unless they are added.',
  add: 'Add all of them as new people',
  choose: 'Choose one by one',
  times: (count: number) => (count === 1 ? 'once' : `${numberWords(count)} times`),
} as const;

export const addressWords = {
  title: 'Which addresses are yours?',
  note: 'By them Sundown tells which of the people in it is you, and what you wrote from what was written to you.',
  none: 'With none of them ticked, everybody in it counts as somebody else.',
  times: strangerWords.times,
} as const;

export const textWords = {
  title: 'What was written',
  keep: 'Keep the text of the messages, too',
  note: 'Left out, your notebook remembers who wrote, when and about what. What others wrote in confidence stays where it is.',
} as const;

export const refusedWords = {
  title: (count: number) => `${amount(count, 'note', 'notes')} on what stays out`,
  note: 'Everything else can come in. What can be mended, mend in the file and bring it again: nothing is doubled.',
  all: (count: number) => `Show all ${numberWords(count)}`,
  copy: 'Copy the list',
  copied: 'Copied',
  notCopied: 'Could not be copied. Download it instead.',
  download: 'Download the list',
  fileName: 'what-stays-out.txt',
} as const;
