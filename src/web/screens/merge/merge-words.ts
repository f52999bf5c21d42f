/** The words of merging two cards, ready for translation. */

import type { ProseField, SingleField } from '../../../core/facts/merged-person.ts';
import { counted } from '../../words/due-words.ts';

export const mergeWords = {
  title: 'Make two cards one',
  loading: 'Both cards are on their way…',
  toDuplicates: 'Doubles',
  lead: (kept: string, other: string) => `The card of ${kept} stays, that of ${other} goes into it.`,
  swap: 'Keep the other card instead',
  differ: 'Where they differ',
  differNote: 'Choose what the one card shall say.',
  both: 'Both, one beneath the other',
  kept: 'Of the card that stays',
  other: 'Of the card that goes',
  result: 'What the card will say',
  moves: 'What moves to it',
  nothingMoves: 'Nothing has happened with the card that goes.',
  stopped: 'Contact stays stopped: one of the cards says so.',
  referred:
    'One of the two sent you to the other, so they are two people. Remove that referral first if it is a mistake.',
  merge: 'Merge them',
  merging: 'Merging…',
  cancel: 'Leave them as they are',
  done: (name: string) => `The two cards of ${name} are one`,
  notDone: (why: string) => `Not merged. ${why}`,
  stale: 'One of the cards was changed meanwhile. Look at how they stand now, then merge again.',
  gone: 'Sundown does not answer. Nothing was changed; try again when it runs.',
  missingTitle: 'One of these cards is not there',
  missing: 'It may have been merged already, or taken out of the notebook.',
  brokenTitle: 'The cards could not be compared',
  broken: 'Nothing was lost: your facts are untouched.',
  again: 'Try again',
  step: 'Try again when Sundown runs.',
  days: (days: string) => `every ${days} days`,
  photo: 'Photo',
} as const;

export const mergeFieldWords: Readonly<Record<SingleField | ProseField, string>> = {
  name: 'Name',
  title: 'Title',
  organization: 'Company',
  circle: 'Circle',
  cadenceDays: 'In touch',
  timeZone: 'Time zone',
  birthday: 'Birthday',
  photo: 'Photo',
  howMet: 'How you met',
  background: 'Background',
  value: 'What they value',
  notes: 'Notes',
};

export const listFieldWords = {
  emails: 'E-mail',
  phones: 'Phone',
  addresses: 'Address',
  links: 'Links',
  tags: 'Tags',
} as const;

const nouns = {
  touch: 'touch',
  meeting: 'meeting',
  referral: 'referral',
  intent: 'plan to ask',
  opportunity: 'position',
  group: 'group',
  decision: 'decision about a follow-up',
  recall: 'answer in Faces',
} as const;

const plurals: Readonly<Record<string, string>> = {
  touch: 'touches',
  opportunity: 'positions',
  intent: 'plans to ask',
  decision: 'decisions about follow-ups',
  recall: 'answers in Faces',
};

export function movesWords(kind: string, count: number): string {
  const noun = (nouns as Readonly<Record<string, string>>)[kind] ?? kind;
  return count === 1 || plurals[kind] === undefined ? counted(count, noun) : `${count} ${plurals[kind]}`;
}
