/** The words of the announcement run, ready for translation. */

import type { Helper } from './landed-query.ts';
import { counted } from '../../words/due-words.ts';

type HelpKind = Helper['did'][number]['kind'];

const helpWords: Readonly<Record<HelpKind, string>> = {
  referral: 'Sent you on',
  informational: 'Gave you an informational interview',
  advice: 'Advice',
  information: 'Information',
  introduction: 'An introduction',
  reference: 'A reference',
  article: 'An article',
  invitation: 'An invitation',
  feedback: 'Feedback',
  other: 'Help',
};

/** Steps of the owner's own go by their titles. */
const stepNames: Readonly<Record<string, string | undefined>> = {
  'announce-call': 'Call',
  'announce-letter': 'Letter',
  gift: 'Gift',
  withdraw: 'Withdrawal elsewhere',
};

export const landedWords = {
  title: 'Landed',
  lead: 'Everyone who helped you hears of it, with thanks for what they did. Nothing is sent by itself.',
  offer: (title: string, organization: string | undefined) =>
    organization === undefined ? title : `${title} at ${organization}`,
  accepted: 'Accepted',
  offers: 'Another offer that you accepted',
  progress: 'Told so far',
  told: (told: number, toTell: number) => `${told} of ${toTell} told`,
  nobody: 'Nobody is on record as having helped. Log what people did for you, and they appear here.',
  left: (things: number) => (things === 1 ? 'One thing is left to do.' : `${things} things are left to do.`),
  complete: 'Everyone has been told, and nothing is owed any more.',
  close: 'Close the search',
  closeNote: (goal: string) => `The search “${goal}” ends; your network stays, with all that keeps it alive.`,
  closed: (goal: string) => `The search “${goal}” is closed. Your network stays.`,
  closedNow: 'The search is closed. Your network stays.',
  noSearch: 'No search is on record for this offer, so there is none to close.',
  notYet: 'You can close the search once everyone has been told.',
  notSaved: (why: string) => `Not saved. ${why}`,
  goneShort: 'Sundown does not answer. Nothing was lost; try again when it runs.',
  stale: 'Sundown does not answer; this is how it stood a moment ago. Nothing was lost.',
  loading: 'Looking up who helped you…',
  emptyTitle: 'Not yet, but the day comes.',
  empty:
    'When you accept an offer, everyone who helped you stands here with what each one did: a letter for all, a call and a small gift for those who did the most, and a courteous word wherever else you are still being considered.',
  toOpportunities: 'To your opportunities',
  calls: 'Calls',
  callsNote: 'Those who mattered most hear it from you.',
  letters: 'Letters',
  lettersNote: 'One to everyone who helped. Look through them, print them as one document, or save them as drafts.',
  oneByOne: 'One by one',
  toLetters: (count: number) => (count === 1 ? 'Look at the letter' : `Look through ${count} letters`),
  gifts: 'Gifts',
  giftsNote: 'Flowers or something small for those who did the most.',
  withdrawals: 'Withdraw elsewhere',
  withdrawalsNote: 'They should hear it from you, with the door left open.',
  call: (phone: string) => `Call ${phone}`,
  noPhone: 'No telephone number on the card',
  addPhone: 'Add one',
  helpers: 'Who helped you',
  helpersNote: 'Those who did the most first.',
  stopped: 'Not to be contacted',
  allTold: 'Told',
  helpTo: (name: string) => `to ${name}`,
  keyBecause: {
    marked: 'Key helper: you said so',
    'led-there': 'Key helper: led to this position',
    'did-most': 'Key helper: did the most',
  },
  mark: 'Mark as a key helper',
  unmark: 'No key helper of mine',
  keep: 'Keep as a key helper',
  markNamed: (mark: string, name: string) => `${mark}: ${name}`,
  marked: (name: string) => `${name} is marked as a key helper: a call and a gift as well`,
  unmarked: (name: string) => `${name} is no longer marked as a key helper`,
  steps: (title: string, state: string) => `${title}: ${state}`,
  states: {
    scheduled: 'later',
    open: 'to do',
    overdue: 'late',
    done: 'done',
    skipped: 'skipped',
    lapsed: 'lapsed',
    withdrawn: 'no longer needed',
  },
  stepNames,
  help: helpWords,
} as const;

export const letterWords = {
  title: 'Letters',
  lead: 'Each begins on a page of its own. Change what you like; it stays until the letter is done.',
  back: 'To everyone who helped',
  paper: 'On what?',
  papers: { 'letter-us': 'Letter paper', 'letter-a4': 'A4 paper' },
  count: (letters: number) => counted(letters, 'letter'),
  of: (chosen: number, all: number) => `${chosen} of ${all} letters go into the document.`,
  blanks: (count: number) => (count === 1 ? '1 blank to fill' : `${count} blanks to fill`),
  blanksLeft: (letters: number) =>
    letters === 1 ? 'One letter has blanks to fill.' : `${letters} letters have blanks to fill.`,
  print: (count: number) => (count === 1 ? 'Print the letter' : `Print ${count} letters`),
  printHint: 'In the print dialog choose the size of the paper and 100 %.',
  envelopes: 'Envelopes and labels for them',
  mailed: (count: number) => (count === 1 ? 'It is in the mail' : `All ${count} are in the mail`),
  mailedAsk: 'Printed, signed and posted?',
  mailedDone: (count: number) => (count === 1 ? 'Letter in the mail' : `${count} letters in the mail`),
  include: 'In the document',
  includeNamed: (name: string) => `In the document: the letter to ${name}`,
  edit: 'Change the words',
  editNamed: (name: string) => `Change the words: the letter to ${name}`,
  editEnd: 'Done with the words',
  editEndNamed: (name: string) => `Done with the words: the letter to ${name}`,
  body: 'Words',
  save: 'Save as draft (.eml)',
  saveNamed: (name: string) => `Save as draft (.eml): the letter to ${name}`,
  subject: 'Good news, and thank you',
  preview: 'The letters as they come out of the printer',
  missing: 'The words of this letter did not come. Nothing was lost; try again.',
  again: 'Try again',
  none: 'No letter is left to write.',
  noAddress: 'No postal address on the card',
} as const;

export const landedFaults = {
  gone: {
    title: 'Sundown does not answer',
    what: 'The page cannot reach the Sundown program. Nothing was lost: everyone who helped is in your notebook.',
    step: 'Start it again in its folder with npm start, then try again.',
  },
  broken: {
    title: 'This run could not be opened',
    what: 'Sundown met a fault of its own. Nothing was lost: your facts are untouched.',
    step: 'Try again. If it stays, npx sundown doctor tells what is wrong.',
  },
  again: 'Try again',
  notThere: 'At this address is no offer that you accepted. It may have been taken back.',
  toLatest: 'To the latest one',
} as const;
