import { atOnce, businessDays, bySundownNextDay, type Playbook, thatDay, waiting } from './playbook.ts';

/** Thanks to everyone who took part, then a call every seven to ten days until a yes or a no. J1–J3, T5–T7 */
export const afterInterview: Playbook = {
  id: 'after-interview',
  title: 'After an interview',
  begins: { fact: 'touch', occasions: ['interview'], each: 'person' },
  place: 'thank-yous',
  steps: [
    {
      id: 'thank-you-email',
      channels: ['email'],
      opens: atOnce(),
      due: thatDay,
      lapses: { days: 7 },
      rules: ['J1'],
      laterRounds: ['J3', 'J1'],
      script: 'thank-you-email',
      why: 'Thanks by e-mail {due} keep the talk alive, and can fill a gap that it left.',
    },
    {
      id: 'thank-you-note',
      channels: ['note'],
      opens: atOnce(),
      due: bySundownNextDay,
      lapses: { days: 14 },
      rules: ['J2', 'T7'],
      script: 'thank-you-note',
      why: 'A handwritten note in the mail by sundown of the next day arrives while {person} still remembers the talk.',
    },
    {
      id: 'thank-you-call',
      only: 'lead',
      channels: ['phone'],
      opens: waiting(businessDays(1)),
      lapses: { whenOpens: 'check-in' },
      rules: ['T5'],
      script: 'thank-you-call',
      why: 'A short call soon after thanks {person} and says that you are interested.',
    },
    {
      id: 'check-in',
      only: 'lead',
      times: 'until-ended',
      channels: ['phone'],
      place: 'check-ins',
      solicits: true,
      opens: waiting({ unit: 'window', from: 7, to: 10 }, { latest: 'touches-about-opportunity' }),
      rules: ['T6'],
      script: 'check-in',
      why: 'A call every {wait} keeps you in mind until there is a definite yes or no.',
    },
  ],
  ends: [
    { on: 'verdict', as: 'closed' },
    {
      on: 'new-interview',
      as: 'superseded',
      keeps: { steps: ['thank-you-email', 'thank-you-note'], unless: 'met-again' },
    },
  ],
  changes: 'A definite yes or no ends it; any contact about the position starts the wait for the next call anew.',
};
