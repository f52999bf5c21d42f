/** The words of Welcome, ready for translation. */

import { counted } from '../../words/due-words.ts';

const people = (count: number): string => (count === 1 ? '1 person' : `${count.toLocaleString('en')} people`);

export const welcomeWords = {
  title: 'Welcome to Sundown',
  lead: 'Write down whom you met and what happened. Sundown tells you what you owe because of it, to whom, by when, and when to stop. Everything stays on this computer.',
  ways: 'Three ways to begin',
  bring: 'Bring your contacts',
  bringNote: 'From LinkedIn, Google, Outlook or your phone. You see who would come in before anybody does.',
  bringGo: 'Choose a file',
  card: 'Start with a blank card',
  cardNote: 'One person, and what happened last. What you owe them appears at once.',
  cardGo: 'Write the first card',
  sample: 'Look around first',
  sampleNote: 'A notebook full of invented people, with a search under way. One tap throws it away again.',
  sampleGo: 'Open the sample',
  sampleOpening: 'Opening…',
  sampleTaken: 'Your notebook has something of yours in it, so the sample is not mixed into it.',
  sampleOpened: 'This is the sample. Try anything: nobody in it is real.',
  sampleNotOpened: (why: string) => `Not opened. ${why}`,
  skip: 'Not now: go to Today',
  back: 'The other ways to begin',
  undone: 'Taken back',
  notUndone: (why: string) => `Not taken back. ${why}`,
  gone: 'Sundown does not answer. Nothing was lost; try again when it runs.',
} as const;

export const youWords = {
  title: 'You and your sundown',
  note: 'All of it can wait, and all of it can be changed in Settings. Letters are signed with your name; sundown and business days are those of where you live.',
  sundown: (place: string) => `Sundown today in ${place}`,
  here: 'Sundown today where you are',
  loading: 'Fetching your settings…',
} as const;

export const bringWords = {
  title: 'Bring your contacts',
  lead: 'Choose a file, look at who would come in, and decide then. The same file again adds nothing, and one click takes it all back.',
  choose: 'Choose a file',
  drop: 'or drop it here',
  kinds: 'LinkedIn’s archive (.zip) or Connections.csv, a CSV of Google or Outlook, or vCards (.vcf), up to 7 MB',
  how: 'Where to get the file',
  reading: (name: string) => `Reading ${name}…`,
  looking: 'Looking who is in it…',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nobody was brought in.',
  another: 'Choose another file',
  preview: (count: number) => (count === 0 ? 'Nobody new is in this file' : `${people(count)} would come in`),
  known: (count: number) => `${people(count)} you have already; nothing about them changes.`,
  completed: (count: number) => `${people(count)} you have already would get what was missing, such as a phone number.`,
  first: 'The first of them',
  andMore: (count: number) => `and ${count.toLocaleString('en')} more`,
  refused: (count: number) => `${counted(count, 'line')} cannot be taken in`,
  refusedNote:
    'Everything else can. Mend these lines in the file and bring it again: whoever is here already is not doubled.',
  line: (line: number, name: string | undefined) => (name === undefined ? `Line ${line}` : `Line ${line}, ${name}`),
  moreLines: (count: number) => `and ${counted(count, 'more line')}`,
  go: (added: number, completed: number) =>
    added > 0 ? `Bring in ${people(added)}` : `Fill in what is missing for ${people(completed)}`,
  going: (count: number) => `Bringing in ${people(count)}…`,
  done: (count: number) => `${people(count)} ${count === 1 ? 'is' : 'are'} in your notebook`,
  doneCompleted: (count: number) => `What was missing is filled in for ${people(count)}.`,
  doneNote:
    'Nobody is owed anything yet: that begins when you log what happens, or put somebody into a circle to keep in touch.',
  undo: 'Take it all back',
  undone: 'Taken back. Your notebook is as it was before.',
  toPeople: 'See your people',
  toToday: 'Go to Today',
  notRead: 'This file cannot be read here',
  tooLarge:
    'The file is larger than the page can send. In a terminal, npx sundown import takes it whole, however large it is.',
  noConnections:
    'This archive has no Connections.csv in it. On LinkedIn, ask for a copy of your data with “Connections” ticked.',
  broken:
    'The archive is damaged or of a kind that cannot be opened. Download it again, or unpack it and choose the file in it.',
  notBrought: (why: string) => `Nobody was brought in. ${why}`,
} as const;

/** Where each service keeps what it lets one take along. */
export const sources = [
  {
    name: 'LinkedIn',
    steps:
      'Settings → Data privacy → Get a copy of your data → Connections. LinkedIn mails a link; choose the .zip as it comes.',
  },
  { name: 'Google Contacts', steps: 'contacts.google.com → Export → Google CSV or vCard.' },
  {
    name: 'Outlook',
    steps:
      'In People, select your contacts and choose Forward or Save as vCard. Outlook on a Mac: drag them to the desktop.',
  },
  {
    name: 'iPhone, Mac, iCloud',
    steps: 'icloud.com/contacts → select all → Export vCard. On a Mac: Contacts → File → Export.',
  },
  { name: 'Android', steps: 'Contacts → Fix & manage → Export to file. Choose the .vcf.' },
] as const;

export const cardWords = {
  title: 'Your first card',
  lead: 'Somebody you met lately, or mean to.',
  who: 'Who is it?',
  name: 'Name',
  nameMissing: 'A name is all it takes.',
  company: 'Company',
  email: 'E-mail',
  phone: 'Phone',
  what: 'What happened last?',
  nothing: 'Nothing yet: I want to keep in touch',
  when: 'When?',
  whens: { today: 'Today', yesterday: 'Yesterday', earlier: 'Earlier' },
  day: 'On which day?',
  summary: 'One line to remember it by',
  save: 'Write it down',
  saving: 'Writing…',
  written: (name: string) => `${name} is in your notebook`,
  owe: 'You now owe',
  oweNothing: 'That asks nothing of you for now. Sundown reminds you when it is time to be in touch.',
  toToday: 'Do the first of it on Today',
  toTodayNothing: 'Go to Today',
  another: 'Write another card',
  notSaved: (why: string) => `Not written down. ${why}`,
  gone: 'Sundown does not answer. What you typed is still here; try again when it runs.',
} as const;
