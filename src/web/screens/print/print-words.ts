/** The words of what is printed, ready for translation. */

import type { PaperName } from '../../print/paper.ts';
import { counted } from '../../words/due-words.ts';

export const paperWords: Readonly<Record<PaperName, string>> = {
  'avery-5160': 'Labels, Avery 5160',
  'avery-l7160': 'Labels, Avery L7160',
  'envelope-10': 'Envelope No. 10',
  'envelope-c6': 'Envelope C6',
  'envelope-dl': 'Envelope DL',
  'card-3x5': 'Index cards, 3×5 inches',
  'cards-letter': 'Letter paper, to cut',
  'cards-a4': 'A4 paper, to cut',
};

export const printWords = {
  addresses: 'Labels and envelopes',
  cards: 'Index cards',
  paper: 'On what?',
  startAt: 'Begin at label',
  startHint: (most: number) => `1 to ${most}, counted row by row: the first one left on the sheet.`,
  sender: 'With your address as the sender',
  noSender: 'Write your postal address in Settings, and it stands on envelopes as the sender.',
  toSettings: 'To Settings',
  backs: 'The backs too',
  backsHint: 'On paper to cut, fronts and backs take turns, so that both sides of a sheet fit.',
  count: (things: string, pages: number) => `${things} on ${counted(pages, 'page')}.`,
  addressCount: (count: number) => (count === 1 ? '1 address' : `${count} addresses`),
  cardCount: (count: number) => counted(count, 'card'),
  missing: (count: number) => (count === 1 ? 'One has no address yet:' : `${count} have no address yet:`),
  tooLong: (names: string) => `Too long for its place, and cut off: ${names}. Shorten it, or choose a larger paper.`,
  print: 'Print',
  printHint: 'In the print dialog choose the size of the paper, 100 % and no margins.',
  preview: 'As it comes out of the printer',
  loading: 'Getting the cards…',
  nobody: 'Nobody was chosen.',
  nobodyHow: 'Open somebody’s card, or choose people in People, and print from there.',
  toPeople: 'To People',
  noAddresses: 'There is no address to print.',
  front: (name: string) => `${name}, front`,
  back: (name: string) => `${name}, back`,
  howMet: 'Met',
  background: 'Background',
  value: 'Values',
  notes: 'Notes',
  groups: 'Groups',
} as const;

export const printFaults = {
  gone: {
    title: 'Sundown does not answer',
    what: 'The page cannot reach the Sundown program. Nothing was lost.',
    step: 'Start it again in its folder with npm start, then try again.',
  },
  broken: {
    title: 'This could not be made ready for print',
    what: 'Somebody may have been forgotten meanwhile, or Sundown met a fault of its own. Nothing was lost.',
    step: 'Try again, or choose the people anew.',
  },
  again: 'Try again',
} as const;
