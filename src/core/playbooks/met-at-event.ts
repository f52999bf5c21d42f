import { atOnce, businessDays, bySundownNextDay, type Playbook, thatDay, within } from './playbook.ts';

/** Notes on the card, a handwritten line by sundown of the next day, LinkedIn. J4, J5, J9 */
export const metAtEvent: Playbook = {
  id: 'met-at-event',
  title: 'Met at an event',
  begins: { fact: 'touch', occasions: ['event'], conversation: true, each: 'person' },
  place: 'thank-yous',
  steps: [
    {
      id: 'jot-notes',
      only: 'no-summary',
      channels: ['task'],
      opens: atOnce(),
      due: thatDay,
      lapses: { days: 7 },
      rules: ['J4'],
      script: 'jot-notes',
      why: 'What you talked about fades overnight: put it on the card {due}.',
    },
    {
      id: 'handwritten-note',
      channels: ['note'],
      opens: atOnce(),
      due: bySundownNextDay,
      lapses: { days: 14 },
      rules: ['J5'],
      script: 'event-note',
      why: 'A brief handwritten note by sundown of the next day says what you enjoyed and that you look forward to more.',
    },
    {
      id: 'connect-linkedin',
      only: 'not-connected',
      channels: ['linkedin'],
      opens: atOnce(),
      due: within(businessDays(2)),
      lapses: { days: 30 },
      rules: ['J9'],
      script: 'linkedin',
      place: 'keep-in-touch',
      why: 'An invitation to connect, while the name still has a face.',
    },
  ],
  ends: [],
  changes: 'It ends when the note is sent and you are connected.',
};
