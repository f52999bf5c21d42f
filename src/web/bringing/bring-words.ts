/** The words of bringing a file in, ready for translation. */

import type { Preview } from './bringing.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const number = (count: number): string => count.toLocaleString('en');
const amount = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;
const people = (count: number): string => amount(count, 'person', 'people');
const touches = (count: number): string => amount(count, 'touch', 'touches');
const meetings = (count: number): string => amount(count, 'meeting', 'meetings');

interface Counted {
  readonly people: number;
  readonly touches: number;
  readonly meetings: number;
}

/** "42 people, 310 touches and 2 meetings"; empty where there is nothing. */
function allOf(counts: Counted): string {
  const parts = [
    ...(counts.people > 0 ? [people(counts.people)] : []),
    ...(counts.touches > 0 ? [touches(counts.touches)] : []),
    ...(counts.meetings > 0 ? [meetings(counts.meetings)] : []),
  ];
  return list.format(parts);
}

const isOne = ({ people: one, touches: other, meetings: third }: Counted): boolean => one + other + third === 1;

export const bringWords = {
  choose: 'Choose a file',
  drop: 'or drop it here',
  kinds:
    'LinkedIn’s archive (.zip) or a file from it, contacts from Google, Outlook or a phone (.csv, .vcf), a spreadsheet (.xlsx), a calendar (.ics), mail (.mbox, .eml), or what Monica, Contrack, Nametag, Dex or Sundown itself saved (.json, .csv)',
  sending: (name: string) => `Sending ${name} to Sundown on this computer…`,
  looking: (name: string) => `Looking what is in ${name}…`,
  phases: {
    reading: (name: string) => `Reading ${name}…`,
    matching: () => 'Comparing it with what you have…',
    writing: () => 'Writing it into your notebook…',
  },
  going: 'Bringing it in…',
  stopping: 'Stopping, and taking back what came in so far…',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was brought in.',
  another: 'Choose another file',
  anotherShort: 'Another file',
  gone: 'Sundown does not answer. Try again when it runs: nothing comes in twice.',
  notBrought: (why: string) => `Nothing was brought in. ${why}`,
  notUndone: (why: string) => `Not taken back. ${why}`,
  undone: 'Taken back. Your notebook is as it was before.',
  offline: 'You are offline. A file can be brought once Sundown answers again.',

  preview: (counts: Counted) => `${allOf(counts)} would come in`,
  nothingNew: 'Nothing new is in this file',
  onlyStrangers: 'Nobody in this file is in your notebook',
  onlyRefused: 'Nothing in this file can be taken in',
  nothingNewNote: 'Everything in it is in your notebook already. Nothing would change.',
  onlyCompleted: (count: number) => `Something is missing for ${people(count)}, and this file has it`,
  onlyRest: 'Nothing new comes in, but something would be noted',
  looksAgain: 'Looking again…',
  file: (name: string, format: string) => `${name}: ${format}.`,
  known: (count: number) => `${people(count)} you have already; nothing about them changes.`,
  completed: (count: number) =>
    `${people(count)} you have already would get what is missing, or what is newer, such as a position.`,
  touchesKnown: (count: number) => `${touches(count)} ${count === 1 ? 'is' : 'are'} in your notebook already.`,
  touchesStrange: (count: number) =>
    `${touches(count)} with nobody you know ${count === 1 ? 'stays' : 'stay'} out, unless you add the people below.`,
  meetingsKnown: (count: number) => `${meetings(count)} ${count === 1 ? 'is' : 'are'} in your notebook already.`,
  owner: (fields: readonly string[]) => `Your own ${list.format(fields)} would be filled in, in Settings.`,
  ownerFields: { name: 'name', email: 'e-mail', headline: 'headline', address: 'address' },

  newcomers: 'New people',
  happenings: (count: number) => `What happened: ${touches(count)}`,
  coming: (count: number) => `To come: ${meetings(count)}`,
  andMore: (count: number) => `and ${number(count)} more`,
  showMore: (count: number) => `Show ${number(count)} more`,
  with: (names: readonly string[]) => `with ${list.format(names)}`,
  line: (line: number) => `Line ${number(line)}`,
  lineOf: (file: string, line: number) => `${file}, line ${number(line)}`,

  go: (counts: Counted) => `Bring in ${allOf(counts)}`,
  goRest: 'Bring it in',
  done: (counts: Counted) => `${allOf(counts)} ${isOne(counts) ? 'is' : 'are'} in your notebook`,
  doneNothing: 'Nothing in it was new',
  doneRest: 'What was missing is filled in',
  doneCompleted: (count: number) => `What was missing or newer is filled in for ${people(count)}.`,
  doneNote:
    'Nobody is owed anything yet: that begins when you log what happens, or put somebody into a circle to keep in touch.',
  owe: 'You now owe',
  undo: 'Take it all back',
  toPeople: 'See your people',
  toToday: 'Go to Today',
  empty: 'It is empty, or a folder. Choose a file with something in it.',
  notRead: 'This file cannot be read here',
} as const;

export const formatWords: Readonly<Record<Preview['format'], string>> = {
  'linkedin-connections': 'your connections on LinkedIn',
  'linkedin-archive': 'an archive of LinkedIn',
  'google-csv': 'contacts from Google',
  'outlook-csv': 'contacts from Outlook',
  vcard: 'vCards',
  csv: 'a table',
  xlsx: 'a spreadsheet',
  monica: 'a copy of Monica',
  contrack: 'a copy of Contrack',
  nametag: 'a copy of Nametag',
  dex: 'contacts from Dex',
  icalendar: 'a calendar',
  mail: 'mail',
};

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

export const notebookWords = {
  title: 'A notebook of Sundown',
  nothingNew: 'Nothing new is in this notebook',
  kinds: {
    person: (count: number) => people(count),
    organization: (count: number) => amount(count, 'organization', 'organizations'),
    touch: (count: number) => touches(count),
    referral: (count: number) => amount(count, 'referral', 'referrals'),
    opportunity: (count: number) => amount(count, 'opportunity', 'opportunities'),
    meeting: (count: number) => meetings(count),
    group: (count: number) => amount(count, 'group', 'groups'),
    search: (count: number) => amount(count, 'job search', 'job searches'),
    intent: (count: number) => amount(count, 'thing you ask for', 'things you ask for'),
    decision: (count: number) => amount(count, 'decision about a follow-up', 'decisions about follow-ups'),
    playbook: (count: number) => amount(count, 'playbook', 'playbooks'),
    script: (count: number) => amount(count, 'script', 'scripts'),
    recall: (count: number) => amount(count, 'answer in Faces', 'answers in Faces'),
    other: (count: number) => amount(count, 'other thing', 'other things'),
  },
  added: (all: readonly string[]) => `${list.format(all)} would come in.`,
  matched: (count: number) => `${amount(count, 'thing is', 'things are')} here already, and the same.`,
  differing: (all: readonly string[]) =>
    `Otherwise here than there: ${list.format(all)}. What is here stays as it is; nothing is overwritten.`,
  ownerTaken: 'This notebook is empty, so your name, time zone and other settings come along.',
  ownerKept: 'Your settings stay as they are here.',
  go: 'Take it in',
  done: (count: number) => `${amount(count, 'thing has', 'things have')} come in`,
  doneNothing: 'Nothing in it was new',
  doneDiffering: (count: number) =>
    `${amount(count, 'thing is', 'things are')} otherwise here than there, and stayed as ${count === 1 ? 'it is' : 'they are'} here.`,
} as const;

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
    count === 1 ? 'One of them you may know already' : `${number(count)} you may know already`,
  note: 'Undecided, they come in as new. Two cards of one person can be merged later, too.',
  whoIs: (name: string) => `Who is ${name}?`,
  inFile: (line: number) => `In the file, line ${number(line)}`,
  same: 'The same as',
  new: 'Somebody new',
  allSame: 'All are the first one named',
  allNew: 'All are somebody new',
  decided: (decided: number, all: number) => `${number(decided)} of ${number(all)} decided`,
  reasons: {
    email: (value: string) => `Both have the e-mail address ${value}`,
    page: (value: string) => `Both have the page ${value}`,
    phone: (value: string) => `Both have the telephone number ${value}`,
    name: (value: string) => `Both are called ${value}`,
    nickname: (value: string) => `One name may be short for the other: ${value}`,
    'like-name': () => 'Their names are nearly the same',
    organization: (value: string) => `Both are at ${value}`,
  },
} as const;

export const movedWords = {
  title: (count: number) => `${people(count)} ${count === 1 ? 'has' : 'have'} a new position`,
  note: 'A good reason to write a line of congratulation.',
  nothing: 'no position',
  before: 'Before',
  after: 'Now',
  takeOver: 'Put it on the card',
  takeOverFor: (name: string) => `Put it on the card of ${name}`,
  beInTouch: 'Be in touch about it',
  beInTouchWith: (name: string) => `Be in touch about it with ${name}`,
  all: (count: number) => `Be in touch with all ${number(count)}`,
} as const;

export const goneWords = {
  title: (count: number) => `${people(count)} ${count === 1 ? 'is' : 'are'} not in this archive any more`,
  note: 'They were connected with you on LinkedIn before. Tick whom to mark as no longer connected; their cards stay.',
  all: (count: number) => `Mark all ${number(count)}`,
} as const;

export const strangerWords = {
  title: 'Not in your notebook',
  note: 'They occur in these messages, mails or meetings. What happened with them stays out unless they are added.',
  add: 'Add all of them as new people',
  first: 'Those who occur most',
  times: (count: number) => (count === 1 ? 'once' : `${number(count)} times`),
} as const;

export const addressWords = {
  title: 'Which addresses are yours?',
  note: 'By them Sundown tells which of the people in it is you, and what you wrote from what was written to you.',
  times: strangerWords.times,
} as const;

export const textWords = {
  title: 'What was written',
  keep: 'Keep the text of the messages, too',
  note: 'Left out, your notebook remembers who wrote, when and about what. What others wrote in confidence stays where it is.',
} as const;

export const refusedWords = {
  title: (count: number) => `${amount(count, 'line', 'lines')} cannot be taken in`,
  note: 'Everything else can. Mend these lines in the file and bring it again: what is here already is not doubled.',
  all: (count: number) => `Show all ${number(count)}`,
  copy: 'Copy the list',
  copied: 'Copied',
  notCopied: 'Could not be copied. Download it instead.',
  download: 'Download the list',
  fileName: 'lines-not-taken-in.txt',
} as const;

/** Where each service keeps what it lets one take along. */
export const sourceWords = {
  how: 'Where to get the file',
  sources: [
    {
      name: 'LinkedIn',
      steps:
        'Settings → Data privacy → Get a copy of your data → the larger archive. LinkedIn mails a link; choose the .zip as it comes. Bring a newer one now and then: it tells who has a new position.',
    },
    { name: 'Google Contacts', steps: 'contacts.google.com → Export → Google CSV or vCard.' },
    {
      name: 'Outlook',
      steps:
        'In People, Manage contacts → Export contacts. Or select them and choose Forward or Save as vCard. Outlook on a Mac: drag them to the desktop.',
    },
    {
      name: 'iPhone, Mac, iCloud',
      steps: 'icloud.com/contacts → select all → Export vCard. On a Mac: Contacts → File → Export.',
    },
    { name: 'Android', steps: 'Contacts → Fix & manage → Export to file. Choose the .vcf.' },
    {
      name: 'Calendar',
      steps:
        'Google: Settings → Import & export → Export. Outlook: File → Save calendar. On a Mac: Calendar → File → Export. Choose the .ics.',
    },
    { name: 'Mail', steps: 'A mailbox of Thunderbird, Apple Mail or Google Takeout (.mbox), or single mails (.eml).' },
    { name: 'Any table', steps: 'Save it as .csv or .xlsx, with a first row that names the columns.' },
  ],
} as const;
