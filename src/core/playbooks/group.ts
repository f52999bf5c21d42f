import { atOnce, businessDays, type Playbook, within } from './playbook.ts';

/** An association is asked, its members are met, and after three meetings you decide. F11, F12, V6, V7 */
export const group: Playbook = {
  id: 'group',
  title: 'Group',
  begins: { fact: 'group' },
  place: 'groups',
  steps: [
    {
      id: 'contact-headquarters',
      channels: ['task'],
      opens: atOnce(),
      due: within(businessDays(5)),
      rules: ['F11'],
      script: 'group-inquiry',
      why: 'Ask headquarters what the association does for its members and what it costs to join.',
    },
    {
      id: 'meet-members',
      only: 'local-chapter',
      channels: ['phone'],
      opens: atOnce(),
      due: within(businessDays(10)),
      metBy: 'two-members-met',
      rules: ['F11'],
      script: 'member-call',
      why: 'Two members of the local chapter can tell you what no brochure does.',
    },
    {
      id: 'review-fit',
      channels: ['task'],
      opens: atOnce('three-meetings-attended'),
      due: within(businessDays(5)),
      rules: ['F12', 'V6', 'V7'],
      script: 'review-fit',
      why: 'After three meetings you can tell whether the people here fit. {fit}',
    },
  ],
  ends: [{ on: 'group-left', as: 'closed' }],
  changes: 'It ends when you leave the group; three meetings attended bring up the question whether it fits.',
};
