import { atOnce, businessDays, days, type Playbook, within } from './playbook.ts';

/** The search is won: everyone who helped hears of it, and thanks. F5–F8 */
export const landed: Playbook = {
  id: 'landed',
  title: 'Landed',
  begins: { fact: 'acceptance' },
  place: 'landing',
  steps: [
    {
      id: 'announce-call',
      only: 'key-helper',
      channels: ['phone'],
      opens: atOnce(),
      due: within(businessDays(2)),
      rules: ['F6'],
      script: 'announce-call',
      why: '{person} mattered most in your search, and should hear the news from you.',
    },
    {
      id: 'announce-letter',
      only: 'helper',
      channels: ['letter'],
      opens: atOnce(),
      due: within(days(7)),
      rules: ['F5'],
      script: 'announce-letter',
      why: '{person} helped you: a letter tells of the new position and thanks them for what they did.',
    },
    {
      id: 'gift',
      only: 'key-helper',
      channels: ['gift'],
      opens: atOnce(),
      due: within(days(14)),
      rules: ['F7'],
      script: 'gift',
      why: 'Flowers or a small gift for {person}, who did more than most.',
    },
    {
      id: 'withdraw',
      only: 'contact-elsewhere',
      channels: ['email'],
      opens: atOnce(),
      due: within(businessDays(2)),
      metBy: 'settled-elsewhere',
      rules: ['F8'],
      script: 'withdraw',
      why: 'You have accepted elsewhere: {person} should hear it from you, with the door left open.',
    },
  ],
  ends: [],
  changes: 'It ends when everyone who helped has been told; the network stays.',
};
