/** What a script may be merged with in tests: all that can be known, nothing at all, and anything between. */

import fc from 'fast-check';
import type { ScriptFields } from '../../core/scripts/script-fields.ts';

export const knownFields: ScriptFields = {
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

export const noFields: ScriptFields = {
  owner: { name: null, first_name: null, email: null, phone: null, headline: null },
  person: { name: null, first_name: null, title: null, gave: [] },
  organization: { name: null, research: null },
  opportunity: { title: null, organization: null },
  referral: { from: null, from_first: null, to: null, to_first: null, about: null },
  touch: { about: null, when: null, promised: null, later_round: false },
  group: { name: null },
  meeting: { place: null, when: null },
  news: [],
  landed: { title: null, organization: null },
};

/** Each fact known or not, apart from the others. */
export const anyFields: fc.Arbitrary<ScriptFields> = fc
  .infiniteStream(fc.boolean())
  .map((known) => chosen(knownFields, noFields, known) as ScriptFields);

function chosen(all: unknown, none: unknown, known: Iterator<boolean>): unknown {
  if (all === null || typeof all !== 'object' || Array.isArray(all)) return known.next().value === true ? all : none;
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, chosen(value, (none as Record<string, unknown>)[name], known)]),
  );
}
