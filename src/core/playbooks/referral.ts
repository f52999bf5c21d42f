import { afterOpening, atOnce, businessDays, type Playbook, waiting, within } from './playbook.ts';

/** Call the person you were sent to, then close the loop with the one who sent you. F1–F3 */
export const referral: Playbook = {
  id: 'referral',
  title: 'Referral',
  begins: { fact: 'referral' },
  place: 'referral-calls',
  steps: [
    {
      id: 'call-referral', channels: ['phone'], opens: atOnce(), due: within(businessDays(2)), voidBy: 'conversation',
      solicits: true, riskWhenOverdue: true, rules: ['F1', 'F2'], script: 'referral-call',
      why: '{referrer} has probably told {person} about you: both expect your call.',
    },
    {
      id: 'call-again', times: 2, channels: ['phone'], opens: waiting(businessDays(3), { step: 'call-referral' }),
      voidBy: 'conversation', solicits: true, rules: ['F1', 'F2'], script: 'referral-call',
      why: '{person} has not been reached yet, and {referrer} vouched for you.',
    },
    {
      id: 'thank-referrer', to: 'referrer', channels: ['phone', 'email'], place: 'thank-yous',
      opens: atOnce('conversation'), due: within(businessDays(1)), rules: ['F3'], script: 'thank-referrer',
      why: 'Tell {referrer} what came of it, with thanks, and that further names are welcome.',
    },
    {
      id: 'report-back', to: 'referrer', channels: ['email'],
      opens: waiting(businessDays(3), { step: 'call-again' }), due: afterOpening(businessDays(2)),
      voidBy: 'conversation', rules: ['F3'], script: 'report-back',
      why: 'Three attempts did not reach {person}: {referrer} should hear that you followed up.',
    },
  ],
  ends: [
    { on: { step: 'thank-referrer' }, as: 'completed' },
    { on: { step: 'report-back' }, as: 'parked' },
  ],
  wakes: 'call-again',
  changes: 'Once you have spoken, the loop closes with thanks to the one who referred you.',
};
