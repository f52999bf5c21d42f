import { atOnce, businessDays, type Playbook, waiting, within } from './playbook.ts';

/** The 3×3: three telephone follow-ups, three business days apart, then the holding file. T1–T4 */
export const threeByThree: Playbook = {
  id: 'three-by-three',
  title: '3×3 follow-up',
  begins: { fact: 'touch', occasions: ['application', 'inquiry'] },
  about: 'opportunity',
  place: 'three-by-three',
  steps: [
    {
      id: 'find-contact',
      only: 'no-addressee',
      channels: ['task'],
      opens: atOnce(),
      due: within(businessDays(3)),
      rules: ['T1'],
      script: 'find-contact',
      why: 'A follow-up needs a name: find out who is hiring, or who handles it in HR.',
    },
    {
      id: 'follow-up',
      times: 3,
      channels: ['phone'],
      opens: waiting(businessDays(3)),
      solicits: true,
      rules: ['T1', 'T2', 'T3'],
      script: 'three-by-three',
      why: '{Wait} of silence are enough: a short call shows interest without pressing.',
    },
  ],
  silence: { after: 'follow-up', wait: businessDays(3), becomes: 'parked' },
  ends: [
    { on: 'verdict-no', as: 'closed' },
    { on: 'settled', as: 'closed' },
    { on: 'interview', as: 'answered' },
    { on: 'reply', as: 'answered' },
  ],
  wakes: 'follow-up',
  changes: 'An answer or an interview ends the calls; after the last without an answer it moves to the holding file.',
};
