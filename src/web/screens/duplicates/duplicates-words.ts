/** The words of the screen of doubles, ready for translation. */

import { counted } from '../../words/due-words.ts';

export const duplicatesWords = {
  title: 'Doubles',
  lead: 'Cards that may be of one person. Nothing is merged before you have seen what would become of it.',
  toPeople: 'All people',
  loading: 'Cards are being compared…',
  count: (count: number) => counted(count, 'pair'),
  sure: 'Very likely one person',
  maybe: 'May be one person',
  reasons: {
    email: (value: string) => `Both have the e-mail address ${value}`,
    page: (value: string) => `Both have the page ${value} on LinkedIn`,
    phone: (value: string) => `Both have the telephone number ${value}`,
    name: (value: string) => `Both are called ${value}`,
    nickname: (value: string) => `One name may be short for the other: ${value}`,
    'like-name': () => 'Their names are nearly the same',
    organization: () => 'Both are at the same organization',
  },
  passedOver:
    'So many cards share a telephone number or a name that not every one of them was compared with every other by that.',
  touches: (count: number) => counted(count, 'touch').replace('touchs', 'touches'),
  merge: 'Merge…',
  mergeThese: (one: string, other: string) => `Merge ${one} and ${other}…`,
  apart: 'Two people',
  apartThese: (one: string, other: string) => `${one} and ${other} are two people`,
  toldApart: 'They will not be offered as doubles again',
  notTold: (why: string) => `Not noted. ${why}`,
  gone: 'Sundown does not answer. Nothing was changed; try again when it runs.',
  more: (count: number) => `Show ${count} more`,
  noneTitle: 'No doubles',
  none: 'No two cards in your notebook look like one person. To merge two that you know of, choose both among your people.',
  goneTitle: 'Sundown does not answer',
  goneLead: 'The page cannot reach the Sundown program on this computer. Nothing was lost.',
  goneStep: 'Start it again in its folder with npm start, then try again.',
  brokenTitle: 'The cards could not be compared',
  brokenLead: 'Sundown met a fault of its own. Nothing was lost: your facts are untouched.',
  brokenStep: 'Try again. If it stays, npx sundown doctor tells what is wrong.',
  again: 'Try again',
} as const;
