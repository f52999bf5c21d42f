/** Any notebook whose facts refer only to one another, with the edges that a database may spoil. */

import fc from 'fast-check';
import type { Notebook } from '../../src/core/facts/notebook.ts';
import type { Touch } from '../../src/core/facts/touch.ts';
import { channels, directions, exchangeKinds, occasions } from '../../src/core/facts/touch.ts';
import { anyPlaybook } from '../../src/formats/notebook/playbook-arbitrary.ts';
import { plainOwner } from './full-notebook.ts';

const day = 86_400_000;
const first = Date.parse('2025-01-01T00:00:00Z');

/** UTC with milliseconds, as a store gives instants back. */
const instants = fc
  .integer({ min: 0, max: 500 * day })
  .map((milliseconds) => new Date(first + milliseconds).toISOString());
const dates = instants.map((text) => text.slice(0, 10));
/** On one line, as names and addresses have to be. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => !/[\0\r\n\u2028\u2029]/.test(text) && text.trim() !== '');

const record = <Fact>(fields: { [Field in keyof Fact]: fc.Arbitrary<Fact[Field]> }): fc.Arbitrary<Fact> =>
  fc.record(fields, { noNullPrototype: true }) as fc.Arbitrary<Fact>;

const optional = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(values, { nil: undefined });
const given = <Fact extends object>(fact: Fact): Fact =>
  Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== undefined)) as Fact;

const ids = (prefix: string, most: number): fc.Arbitrary<readonly string[]> =>
  fc.integer({ min: 0, max: most }).map((count) => Array.from({ length: count }, (_, index) => `${prefix}${index}`));

const oneOf = (known: readonly string[]): fc.Arbitrary<string | undefined> =>
  known.length === 0 ? fc.constant(undefined) : optional(fc.constantFrom(...known));
const someOf = (known: readonly string[]): fc.Arbitrary<string[]> =>
  known.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.constantFrom(...known), { maxLength: 3 });

export const notebooks: fc.Arbitrary<Notebook> = record({
  people: ids('p', 4),
  organizations: ids('o', 2),
  opportunities: ids('j', 3),
  groups: ids('g', 2),
  touches: ids('t', 6),
}).chain((known) => {
  const person = (id: string) =>
    record({
      id: fc.constant(id),
      name: words,
      addedAt: instants,
      notes: optional(words),
      organization: oneOf(known.organizations),
      emails: optional(fc.array(words, { minLength: 1, maxLength: 2 })),
      key: optional(fc.boolean()),
      linkedinConnected: optional(fc.boolean()),
      birthday: optional(dates),
    });
  const opportunity = (id: string) =>
    record({
      id: fc.constant(id),
      title: words,
      openedAt: instants,
      route: fc.constant('network' as const),
      stage: fc.constant('need' as const),
      organization: oneOf(known.organizations),
      contacts: someOf(known.people).map((people) => (people.length ? people : undefined)),
    });
  const group = (id: string) =>
    record({
      id: fc.constant(id),
      name: words,
      kind: fc.constant('meetup' as const),
      notedAt: instants,
      parent: oneOf(known.groups),
    });
  const exchanged = optional(
    fc.array(record({ kind: fc.constantFrom(...exchangeKinds), what: words }), { minLength: 1, maxLength: 2 }),
  );
  const touch = (id: string) =>
    record({
      id: fc.constant(id),
      at: instants,
      people: someOf(known.people),
      channel: fc.constantFrom(...channels),
      direction: fc.constantFrom(...directions),
      occasion: optional(fc.constantFrom(...occasions)),
      summary: optional(words),
      opportunity: oneOf(known.opportunities),
      group: oneOf(known.groups),
      gave: exchanged,
      received: exchanged,
      promised: optional(
        fc.array(record({ what: words, by: optional(dates) }).map(given), { minLength: 1, maxLength: 2 }),
      ),
    });
  const all = <Fact extends object>(
    idsOfKind: readonly string[],
    fact: (id: string) => fc.Arbitrary<Fact>,
  ): fc.Arbitrary<Fact[]> => fc.tuple(...idsOfKind.map((id) => fact(id).map(given)));
  return record({
    owner: fc.constant(plainOwner),
    searches: fc.constant([]),
    organizations: all(known.organizations, (id) =>
      record({ id: fc.constant(id), name: words, research: optional(words) }),
    ),
    people: all(known.people, person),
    opportunities: all(known.opportunities, opportunity),
    referrals: fc.constant([]),
    intents: fc.constant([]),
    meetings: fc.constant([]),
    groups: all(known.groups, group),
    touches: all(known.touches, touch) as fc.Arbitrary<Touch[]>,
    decisions: fc.constant([]),
    playbooks: fc.oneof(
      fc.constant([]),
      anyPlaybook('own').map((playbook) => [playbook]),
    ),
    scripts: fc.constant([]),
    recalls: fc.constant([]),
  }) as fc.Arbitrary<Notebook>;
});
