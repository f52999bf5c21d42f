import { atOnce, businessDays, hours, type Playbook, waiting, within } from './playbook.ts';

/** Before the talk an agenda, after it thanks within a day and the names they gave. C8–C11, T5, T6 */
export const informationalInterview: Playbook = {
  id: 'informational-interview',
  title: 'Informational interview',
  begins: { fact: 'informational-interview' },
  place: 'thank-yous',
  steps: [
    {
      id: 'prepare-agenda', channels: ['task'], place: 'informational-requests', opens: atOnce('scheduled'),
      due: within({ unit: 'day-before-meeting' }), lapses: { at: 'meeting-starts' }, rules: ['C10'],
      script: 'informational-agenda',
      why: 'Know what you want to learn, and the question with which you will close.',
    },
    {
      id: 'thank-you', channels: ['email', 'note'], opens: atOnce('talk'), due: within(hours(24)), lapses: { days: 7 },
      rules: ['C11'], script: 'informational-thank-you',
      why: '{person} gave you time: thanks are due within 24 hours, by e-mail or by hand.',
    },
    {
      id: 'thank-you-call', channels: ['phone'], opens: waiting(businessDays(1), 'talk'), lapses: { days: 7 },
      rules: ['T5'], script: 'thank-you-call',
      why: 'A short call the day after thanks {person} in your own voice.',
    },
    {
      id: 'log-referrals', channels: ['task'], place: 'informational-requests', opens: atOnce('talk'),
      due: within(businessDays(1)), lapses: { days: 14 }, metBy: 'referral-noted', rules: ['C3', 'C10'],
      script: 'log-referrals',
      why: 'Did {person} name somebody to talk to? Write it down while you remember.',
    },
    {
      id: 'check-in', only: 'about-opportunity', times: 'until-ended', channels: ['phone'], place: 'check-ins',
      opens: waiting({ unit: 'window', from: 7, to: 10 }, { latest: 'touches-about-opportunity' }), solicits: true,
      rules: ['T6'], script: 'check-in',
      why: 'A position hangs on this talk: a call every seven to ten days until there is a yes or a no.',
    },
  ],
  ends: [
    { on: 'meeting-cancelled', as: 'closed' },
    { on: 'verdict', as: 'closed' },
    {
      on: 'new-interview', as: 'superseded',
      keeps: { steps: ['thank-you', 'log-referrals'], unless: 'met-again' },
    },
  ],
  changes: 'It ends when the thanks are said and the names are noted.',
};
