/** Small networks in which much is going on: a few people, some weeks, every occasion; for properties of the engine. */

import fc from 'fast-check';
import type { Notebook } from '../../src/core/facts/notebook.ts';
import type { Owner } from '../../src/core/facts/owner.ts';
import { circles } from '../../src/core/facts/owner.ts';
import { storyOwner } from './tell.ts';

const minute = 60_000;
const day = 86_400_000;

/** A stretch of weeks in which a network is looked at. */
export interface Stretch {
  readonly owner: Owner;
  readonly from: number;
}

/** How long a stretch is, and how far behind it the past reaches. */
const stretchDays = 70;
const pastDays = 420;

/** Zones and calendars that differ, and weeks with a change of clocks, holidays or a turn of the year in them. */
export const anyStretch: fc.Arbitrary<Stretch> = fc.record({
  owner: fc
    .record({
      timeZone: fc.constantFrom('America/Chicago', 'Europe/Berlin', 'Pacific/Chatham', 'Pacific/Kiritimati'),
      holidays: fc.constantFrom('US', 'DE-BY', null),
      workweek: fc.constantFrom([1, 2, 3, 4, 5], [7, 1, 2, 3, 4], [2, 4]),
    })
    .map((fields): Owner => ({ ...storyOwner, ...fields })),
  from: fc
    .constantFrom('2026-02-23', '2026-05-04', '2026-10-12', '2026-12-01', '2028-02-14')
    .map((date) => Date.parse(`${date}T00:00:00Z`)),
});

/** An instant of the stretch: a quarter of an hour by day, so that some coincide. */
export function momentIn({ from }: Stretch, daysBefore = 0): fc.Arbitrary<number> {
  return fc
    .tuple(fc.integer({ min: -daysBefore, max: stretchDays }), fc.integer({ min: 0, max: 95 }))
    .map(([days, quarter]) => from + days * day + quarter * 15 * minute);
}

const text = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');
const dateText = (at: number): string => text(at).slice(0, 10);

type Fields<Fact> = { [Field in keyof Fact]: fc.Arbitrary<Fact[Field] | undefined> };

/** A fact with the fields that are given; undefined ones are left out. */
function fact(fields: Fields<Record<string, unknown>>): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .record(fields, { noNullPrototype: true })
    .map((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));
}

/** One time in so many; else undefined. */
const seldom = <Value>(times: number, values: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: values });

function listOf(prefix: string, most: number, fields: Fields<Record<string, unknown>>): fc.Arbitrary<unknown[]> {
  return fc
    .array(fact(fields), { maxLength: most })
    .map((facts) => facts.map((one, index) => ({ id: `${prefix}${index + 1}`, ...one })));
}

/** How many touches at most; and with what the ids begin, so that two networks stay strangers. */
export interface NetworkSize {
  readonly touches: number;
  readonly prefix: string;
}

export function networkIn(stretch: Stretch, { prefix, touches }: NetworkSize): fc.Arbitrary<Notebook> {
  const id = (kind: string) => `${prefix}${kind}`;
  const one = (kind: string, count: number) =>
    fc.integer({ min: 1, max: count }).map((index) => `${prefix}${kind}${index}`);
  const person = one('p', 4);
  const opportunity = one('o', 2);
  const moment = momentIn(stretch);
  const moments = moment.map(text);
  const longAgo = momentIn(stretch, pastDays);
  const exactly = (kind: string, count: number, fields: Fields<Record<string, unknown>>) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, index) => fact({ id: fc.constant(`${id(kind)}${index + 1}`), ...fields })),
    );
  const span = (start: fc.Arbitrary<number>) =>
    fc
      .tuple(start, fc.constantFrom(20, 30, 45, 90))
      .map(([at, minutes]) => ({ from: text(at), to: text(at + minutes * minute) }));
  const exchange = fc.array(
    fc.record({ kind: fc.constantFrom('advice', 'reference', 'article'), what: fc.constant('a thing') }),
    { minLength: 1, maxLength: 2 },
  );
  const touch = fc
    .record({
      when: span(fc.oneof({ weight: 9, arbitrary: moment }, { weight: 1, arbitrary: longAgo })),
      long: fc.boolean(),
      rest: fact({
        people: fc.uniqueArray(person, { minLength: 1, maxLength: 2 }),
        way: fc.constantFrom(
          { channel: 'phone', direction: 'out', outcome: 'voicemail' },
          { channel: 'phone', direction: 'out', outcome: 'no-answer' },
          { channel: 'phone', direction: 'both', outcome: 'reached' },
          { channel: 'email', direction: 'out' },
          { channel: 'email', direction: 'in' },
          { channel: 'note', direction: 'out' },
          { channel: 'in-person', direction: 'both' },
        ),
        occasion: seldom(
          2,
          fc.constantFrom('application', 'inquiry', 'interview', 'informational', 'event', 'meeting'),
        ),
        opportunity: seldom(2, opportunity),
        group: seldom(5, one('g', 1)),
        meeting: seldom(6, one('m', 2)),
        verdict: seldom(12, fc.constantFrom('yes', 'no')),
        summary: seldom(2, fc.constant('What we talked about.')),
        promised: seldom(
          6,
          fc.array(fact({ what: fc.constant('an article'), by: seldom(2, moment.map(dateText)) }), {
            minLength: 1,
            maxLength: 2,
          }),
        ),
        gave: seldom(4, exchange),
        received: seldom(4, exchange),
      }),
    })
    .map(({ when, long, rest: { way, ...rest } }) => ({
      at: when.from,
      ...(long ? { ends: when.to } : {}),
      ...rest,
      ...(way as object),
    }));
  return fc.record(
    {
      owner: fc.constant(stretch.owner),
      searches: listOf(id('s'), 1, { goal: fc.constant('Work'), startedAt: longAgo.map(text) }),
      organizations: exactly('c', 1, {
        name: fc.constant('Northwind'),
        research: seldom(2, fc.constant('Founded long ago.')),
      }),
      people: exactly('p', 4, {
        name: fc.constantFrom('Ana', 'Bo', 'Cy'),
        addedAt: longAgo.map(text),
        organization: seldom(2, fc.constant(`${id('c')}1`)),
        timeZone: seldom(4, fc.constantFrom('America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland')),
        circle: seldom(2, fc.constantFrom(...circles)),
        circleSince: seldom(2, longAgo.map(dateText)),
        cadenceDays: seldom(3, fc.integer({ min: 1, max: 40 })),
        linkedinConnected: seldom(3, fc.boolean()),
        addresses: seldom(3, fc.constant(['1 Main Street'])),
        key: seldom(5, fc.constant(true)),
        stop: seldom(10, fact({ at: moments, reason: fc.constant('asked') })),
      }),
      opportunities: exactly('o', 2, {
        title: fc.constant('Analyst'),
        openedAt: moments,
        route: fc.constant('network'),
        stage: fc.constant('need'),
        contacts: seldom(2, fc.uniqueArray(person, { minLength: 1, maxLength: 2 })),
        outcome: seldom(4, fact({ verdict: fc.constantFrom('accepted', 'rejected'), at: moments })),
      }),
      referrals: listOf(id('r'), 2, { from: person, to: person, at: moments }),
      intents: listOf(id('i'), 3, {
        kind: fc.constantFrom('informational', 'informational', 'reconnect'),
        person,
        at: moments,
      }),
      meetings: fc.tuple(
        ...[1, 2].map((index) =>
          fc
            .record({
              when: span(moment),
              rest: fact({
                kind: fc.constantFrom('informational', 'informational', 'interview', 'catch-up'),
                people: fc.uniqueArray(person, { minLength: 1, maxLength: 2 }),
                scheduledAt: moments,
                opportunity: seldom(2, opportunity),
                cancelled: seldom(6, fact({ at: moments, emergency: fc.constant('ill') })),
              }),
            })
            .map(({ when, rest }) => ({ id: `${id('m')}${index}`, starts: when.from, ends: when.to, ...rest })),
        ),
      ),
      groups: exactly('g', 1, {
        name: fc.constant('Guild'),
        kind: fc.constant('association'),
        notedAt: moments,
        hasLocalChapter: fc.boolean(),
        joinedAt: seldom(2, moments),
        leftAt: seldom(6, moments),
        members: seldom(2, fc.array(fact({ person, fit: seldom(2, fc.constant(true)) }), { maxLength: 3 })),
      }),
      touches: fc
        .array(touch, { maxLength: touches, size: 'max' })
        .map((all) => all.map((one, index) => ({ id: `${id('t')}${index + 1}`, ...one }))),
      decisions: fc.constant([]),
      playbooks: fc.constant([]),
      scripts: fc.constant([]),
      recalls: fc.constant([]),
    },
    { noNullPrototype: true },
  ) as unknown as fc.Arbitrary<Notebook>;
}
