import { atOnce, businessDays, type Playbook, within } from './playbook.ts';

/** What was promised is sent. J6, J12 */
export const promise: Playbook = {
  id: 'promise',
  title: 'Promise',
  begins: { fact: 'promise' },
  place: 'promises',
  steps: [
    {
      id: 'keep-promise',
      channels: ['email'],
      opens: atOnce(),
      due: within({ unit: 'promised-date', else: businessDays(1) }),
      rules: ['J6', 'J12'],
      script: 'promise',
      why: 'You promised it: {what}.',
    },
  ],
  ends: [],
  changes: 'It ends when you have sent it; it never lapses.',
};
