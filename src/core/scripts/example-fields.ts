/** Facts to try words on where there is nobody yet. */

import type { ScriptFields } from './script-fields.ts';

export const exampleFields: ScriptFields = {
  owner: {
    name: 'Rosa Lind',
    first_name: 'Rosa',
    email: 'rosa@example.org',
    phone: '312-555-0100',
    headline: 'payroll lead',
  },
  person: {
    name: 'Ana Ruiz',
    first_name: 'Ana',
    title: 'Head of HR',
    gave: ['your advice', 'your word to Vera Kim for me'],
  },
  organization: { name: 'Northwind', research: 'They brought payroll back into the house.' },
  opportunity: { title: 'Claims analyst', organization: 'Northwind' },
  referral: { from: 'Lena Novák', from_first: 'Lena', to: 'Vera Kim', to_first: 'Vera', about: 'payroll' },
  touch: {
    about: 'We drew the overtime report.',
    when: 'on Tuesday',
    promised: 'the benefits article',
    later_round: false,
  },
  group: { name: 'Midwest HR Association' },
  meeting: { place: 'Café Roma', when: 'on Friday' },
  news: ['I have joined Midwest HR Association.'],
  landed: { title: 'Payroll manager', organization: 'Blue Line' },
};
