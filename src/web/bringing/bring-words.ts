/** The words of bringing a file in, ready for translation. */

import { listed, meetingsWords, numberWords, peopleWords, touchesWords } from './amounts.ts';
import type { Preview } from './bringing.ts';

interface Counted {
  readonly people: number;
  readonly touches: number;
  readonly meetings: number;
}

/** "42 people, 310 touches and 2 meetings"; empty where there is nothing. */
function allOf(counts: Counted): string {
  const parts = [
    ...(counts.people > 0 ? [peopleWords(counts.people)] : []),
    ...(counts.touches > 0 ? [touchesWords(counts.touches)] : []),
    ...(counts.meetings > 0 ? [meetingsWords(counts.meetings)] : []),
  ];
  return listed(parts);
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
  nameless: 'Which column holds the names?',
  onlyRefused: 'Nothing in this file can be taken in',
  nothingNewNote: 'Everything in it is in your notebook already. Nothing would change.',
  onlyCompleted: (count: number) => `Something is missing for ${peopleWords(count)}, and this file has it`,
  onlyRest: 'Nothing new comes in, but something would be noted',
  onlyChanged: 'Nothing new comes in, but something has changed',
  looksAgain: 'Looking again…',
  file: (name: string, format: string) => `${name}: ${format}.`,
  known: (count: number) => `${peopleWords(count)} you have already; nothing about them changes.`,
  completed: (count: number) =>
    `${peopleWords(count)} you have already would get what is missing, or what is newer, such as a position.`,
  touchesKnown: (count: number) => `${touchesWords(count)} ${count === 1 ? 'is' : 'are'} in your notebook already.`,
  touchesStrange: (count: number) =>
    `${touchesWords(count)} with nobody you know ${count === 1 ? 'stays' : 'stay'} out, unless you add the people below.`,
  meetingsKnown: (count: number) => `${meetingsWords(count)} ${count === 1 ? 'is' : 'are'} in your notebook already.`,
  touchesChanged: (count: number) => `${touchesWords(count)} you have already would be told more fully.`,
  meetingsChanged: (count: number) =>
    `${meetingsWords(count)} you have already would be moved or called off, as in the calendar.`,
  owner: (fields: readonly string[]) => `Your own ${listed(fields)} would be filled in, in Settings.`,
  ownerFields: { name: 'name', email: 'e-mail', headline: 'headline', address: 'address' },

  newcomers: 'New people',
  happenings: (count: number) => `What happened: ${touchesWords(count)}`,
  coming: (count: number) => `To come: ${meetingsWords(count)}`,
  andMore: (count: number) => `and ${numberWords(count)} more`,
  showMore: (count: number) => `Show ${numberWords(count)} more`,
  with: (names: readonly string[]) => `with ${listed(names)}`,
  line: (line: number) => `Line ${numberWords(line)}`,
  lineOf: (file: string, line: number) => `${file}, line ${numberWords(line)}`,

  go: (counts: Counted) => `Bring in ${allOf(counts)}`,
  goRest: 'Bring it in',
  done: (counts: Counted) => `${allOf(counts)} ${isOne(counts) ? 'is' : 'are'} in your notebook`,
  doneNothing: 'Nothing in it was new',
  doneRest: 'What was missing is filled in',
  doneChanged: 'What you had is brought up to date',
  doneCompleted: (count: number) => `What was missing or newer is filled in for ${peopleWords(count)}.`,
  doneNote:
    'Nobody is owed anything yet: that begins when you log what happens, or put somebody into a circle to keep in touch.',
  owe: 'You now owe',
  undo: 'Take it all back',
  toPeople: 'See your people',
  toToday: 'Go to Today',
  empty: 'It is empty, or a folder. Choose a file with something in it.',
  notRead: 'This file cannot be read here',
  broken: 'Sundown met a fault of its own',
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
  icalendar: 'a calendar',
  mail: 'mail',
};
