/** What a script may be merged with in tests: all that can be known, nothing at all, and anything between. */

import fc from 'fast-check';
import { exampleFields } from '../../core/scripts/example-fields.ts';
import type { ScriptFields } from '../../core/scripts/script-fields.ts';

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
  .map((known) => chosen(exampleFields, noFields, known) as ScriptFields);

function chosen(all: unknown, none: unknown, known: Iterator<boolean>): unknown {
  if (all === null || typeof all !== 'object' || Array.isArray(all)) return known.next().value === true ? all : none;
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, chosen(value, (none as Record<string, unknown>)[name], known)]),
  );
}
