/** The words of taking in a notebook of Sundown, ready for translation. */

import { amount, listed, meetingsWords, peopleWords, touchesWords } from './amounts.ts';

export const notebookWords = {
  title: 'A notebook of Sundown',
  nothingNew: 'Nothing new is in this notebook',
  kinds: {
    person: (count: number) => peopleWords(count),
    organization: (count: number) => amount(count, 'organization', 'organizations'),
    touch: (count: number) => touchesWords(count),
    referral: (count: number) => amount(count, 'referral', 'referrals'),
    opportunity: (count: number) => amount(count, 'opportunity', 'opportunities'),
    meeting: (count: number) => meetingsWords(count),
    group: (count: number) => amount(count, 'group', 'groups'),
    search: (count: number) => amount(count, 'job search', 'job searches'),
    intent: (count: number) => amount(count, 'thing you ask for', 'things you ask for'),
    decision: (count: number) => amount(count, 'decision about a follow-up', 'decisions about follow-ups'),
    playbook: (count: number) => amount(count, 'playbook', 'playbooks'),
    script: (count: number) => amount(count, 'script', 'scripts'),
    recall: (count: number) => amount(count, 'answer in Faces', 'answers in Faces'),
    other: (count: number) => amount(count, 'other thing', 'other things'),
  },
  added: (all: readonly string[]) => `${listed(all)} would come in.`,
  matched: (count: number) => `${amount(count, 'thing is', 'things are')} here already, and the same.`,
  differing: (all: readonly string[]) =>
    `Otherwise here than there: ${listed(all)}. What is here stays as it is; nothing is overwritten.`,
  ownerTaken: 'This notebook is empty, so your name, time zone and other settings come along.',
  ownerKept: 'Your settings stay as they are here.',
  go: 'Take it in',
  done: (count: number) => `${amount(count, 'thing has', 'things have')} come in`,
  doneNothing: 'Nothing in it was new',
  doneDiffering: (count: number) =>
    `${amount(count, 'thing is', 'things are')} otherwise here than there, and stayed as ${count === 1 ? 'it is' : 'they are'} here.`,
} as const;
