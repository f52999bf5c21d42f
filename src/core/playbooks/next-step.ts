import { atOnce, businessDays, type Playbook, within } from './playbook.ts';

/** A live opportunity on which nothing moves asks for a decision. T4 */
export const nextStep: Playbook = {
  id: 'next-step',
  title: 'Next step',
  begins: { fact: 'quiet-opportunity', days: 10 },
  place: 'three-by-three',
  steps: [
    {
      id: 'decide',
      to: 'nobody',
      channels: ['task'],
      opens: atOnce(),
      due: within(businessDays(2)),
      rules: ['T4'],
      script: 'next-step',
      why: 'Nothing has moved here for {quiet}, and there is no definite no: decide what comes next.',
    },
  ],
  ends: [{ on: 'verdict', as: 'closed' }],
  changes: 'Anything that happens on the opportunity, or its outcome, takes the question away.',
};
