import { afterOpening, atOnce, businessDays, type Playbook, waiting, within } from './playbook.ts';

/** Asking for an informational interview, with a hard stop after the last attempt. C1, C2, C5–C7 */
export const informationalRequest: Playbook = {
  id: 'informational-request',
  title: 'Asking for an informational interview',
  begins: { fact: 'intent', kind: 'informational' },
  place: 'informational-requests',
  steps: [
    {
      id: 'research',
      channels: ['task'],
      opens: atOnce(),
      due: within(businessDays(1)),
      metBy: 'research-noted',
      rules: ['C1'],
      script: 'research',
      why: 'Know the company before you write: a purposeful question earns fifteen minutes.',
    },
    {
      id: 'request-email',
      channels: ['email'],
      opens: atOnce(),
      due: within(businessDays(2)),
      solicits: true,
      asks: true,
      rules: ['C2', 'C5', 'C6'],
      script: 'informational-request',
      why: 'The first contact is an e-mail: 15 to 30 minutes about the company, the field or the work, and never a job.',
    },
    {
      id: 'follow-up-call',
      channels: ['phone'],
      opens: waiting(businessDays(3), { step: 'request-email' }),
      solicits: true,
      rules: ['C6'],
      script: 'informational-request',
      why: 'A call that says much the same as the e-mail helps {person} to find a moment for it.',
    },
    {
      id: 'last-attempt',
      channels: ['phone', 'email'],
      solicits: true,
      opens: waiting({ unit: 'days', count: 7, business: true }, { step: 'follow-up-call' }),
      due: afterOpening(businessDays(3)),
      rules: ['C7'],
      script: 'informational-request',
      why: 'After {wait} of silence one more attempt is polite; after that, leave {person} in peace.',
    },
  ],
  silence: { after: 'last-attempt', wait: { unit: 'days', count: 7 }, becomes: 'stopped' },
  ends: [
    { on: 'verdict-no', as: 'closed', stops: true },
    { on: 'reply', as: 'answered' },
  ],
  changes: 'Any reply ends it; silence after the last attempt means no further contact.',
};
