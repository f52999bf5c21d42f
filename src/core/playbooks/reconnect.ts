import { afterOpening, atOnce, businessDays, type Playbook, within } from './playbook.ts';

/** Renew a relationship before anything is asked of it. V10 */
export const reconnect: Playbook = {
  id: 'reconnect',
  title: 'Reconnect',
  begins: { fact: 'intent', kind: 'reconnect' },
  place: 'informational-requests',
  steps: [
    {
      id: 'warm-up',
      channels: ['email', 'phone'],
      opens: atOnce(),
      due: within(businessDays(2)),
      metBy: 'reply',
      rules: ['V10'],
      script: 'reconnect',
      why: 'It has been long: bring {person} news and something of use first, and ask for nothing.',
    },
    {
      id: 'ask',
      channels: 'any',
      asks: true,
      opens: { after: { step: 'warm-up' }, wait: businessDays(10), or: { after: 'reply' } },
      due: afterOpening(businessDays(2)),
      rules: ['V10'],
      script: 'reconnect-ask',
      why: 'The relationship is warm again: now a question to {person} is welcome.',
    },
  ],
  ends: [],
  changes: 'A reply opens the way to ask; without one it opens by itself after a while.',
};
