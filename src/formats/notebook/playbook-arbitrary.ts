/** Any playbook that works, of whatever shape the language allows: for properties. */

import fc from 'fast-check';
import { intentKinds } from '../../core/facts/intent.ts';
import { channels, occasions } from '../../core/facts/touch.ts';
import { bounds, type Bounds } from '../../core/playbooks/bounds.ts';
import { flawsIn } from '../../core/playbooks/flaws.ts';
import {
  type Beginning,
  endStates,
  type Moment,
  type OpeningWay,
  places,
  type Playbook,
  type Step,
  type Wait,
} from '../../core/playbooks/playbook.ts';
import { fittingByFact, waitsFitting, type WaitPlace } from '../../core/playbooks/what-fits.ts';
import { ruleCodes } from '../../core/rules/rule-book.ts';

const number = ({ min, max }: Bounds) => fc.integer({ min, max: Math.min(max, 40) });
const monthDay = fc.constantFrom('01-15', '02-28', '11-15', '12-01', '12-31');
const words = fc.constantFrom('Send the slides', 'Ask “how is it?”', 'Écrire à {x', 'A, b; c: d?', 'x');
const whys = fc.constantFrom(
  '{person} asked for it.',
  'Because, after {wait}.',
  'Due {due}, {quiet} {what}{fit}{referrer}',
);
const mark = fc.constant(true as const);

const beginnings: fc.Arbitrary<Beginning> = fc.oneof(
  fc.record(
    {
      fact: fc.constant('touch' as const),
      occasions: fc.uniqueArray(fc.constantFrom(...occasions), { minLength: 1, maxLength: 3 }),
      conversation: mark,
      each: fc.constant('person' as const),
    },
    { requiredKeys: ['fact', 'occasions'] },
  ),
  fc.record({ fact: fc.constant('intent' as const), kind: fc.constantFrom(...intentKinds) }),
  fc.record({ fact: fc.constant('season' as const), from: monthDay, joinedBy: monthDay }),
  fc.record({ fact: fc.constant('quiet-opportunity' as const), days: number(bounds.quietDays) }),
  fc
    .constantFrom('promise', 'referral', 'informational-interview', 'circle', 'acceptance', 'group')
    .map((fact) => ({ fact }) as Beginning),
);

function waits(begins: Beginning, place: WaitPlace): fc.Arbitrary<Wait> {
  const days = fc.record(
    { unit: fc.constant('days' as const), count: number(bounds.days), business: mark },
    { requiredKeys: ['unit', 'count'] },
  );
  const businessDays = fc.record({ unit: fc.constant('business-days' as const), count: number(bounds.businessDays) });
  const byUnit: { readonly [Unit in Wait['unit']]: fc.Arbitrary<Extract<Wait, { unit: Unit }>> } = {
    days,
    'business-days': businessDays,
    hours: fc.record({ unit: fc.constant('hours' as const), count: number(bounds.hours) }),
    window: fc
      .tuple(number(bounds.windowDays), number(bounds.windowDays))
      .map(([a, b]) => ({ unit: 'window', from: Math.min(a, b), to: Math.max(a, b) })),
    cadence: fc.constant({ unit: 'cadence' }),
    circle: fc.record({
      unit: fc.constant('circle' as const),
      days: fc.record({ inner: number(bounds.days), wide: number(bounds.days) }, { requiredKeys: ['inner'] }),
    }),
    date: fc.record({ unit: fc.constant('date' as const), on: monthDay }),
    'sundown-next-day': fc.constant({ unit: 'sundown-next-day' }),
    'promised-date': fc.record({ unit: fc.constant('promised-date' as const), else: fc.oneof(days, businessDays) }),
    'day-before-meeting': fc.constant({ unit: 'day-before-meeting' }),
  };
  return fc.constantFrom(...waitsFitting(begins.fact, place)).chain((unit): fc.Arbitrary<Wait> => byUnit[unit]);
}

function openings(begins: Beginning, moments: fc.Arbitrary<Moment>): fc.Arbitrary<OpeningWay> {
  const { series } = fittingByFact[begins.fact];
  const wait = waits(begins, 'opening');
  const after = fc.record({ after: moments, wait }, { requiredKeys: ['after'] });
  if (series.length === 0) return after;
  const latest = fc.record({ latest: fc.constantFrom(...series), from: moments }, { requiredKeys: ['latest'] });
  return fc.oneof({ weight: 3, arbitrary: after }, { weight: 1, arbitrary: fc.record({ after: latest, wait }) });
}

function steps(begins: Beginning, index: number): fc.Arbitrary<Step> {
  const { conditions, moments } = fittingByFact[begins.fact];
  const named: readonly Moment[] = Array.from({ length: index }, (_, before) => ({ step: `step-${before}` }));
  const moment = fc.constantFrom<Moment>('begin', ...moments, ...named);
  const opening = openings(begins, moment);
  const lapses = fc.oneof(
    fc.record({ days: number(bounds.days) }),
    fc.record({ on: monthDay }),
    fc.record({ at: moment }),
  );
  return fc.record(
    {
      id: fc.constant(`step-${index}`),
      title: words,
      channels: fc.oneof(
        fc.constant('any' as const),
        fc.uniqueArray(fc.constantFrom(...channels), { minLength: 1, maxLength: 3 }),
      ),
      ...(begins.fact === 'referral' ? { to: fc.constant('referrer' as const) } : {}),
      ...(conditions.length === 0 ? {} : { only: fc.constantFrom(...conditions) }),
      times: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant('until-ended' as const)),
      opens: fc
        .tuple(opening, fc.option(opening, { nil: undefined, freq: 6 }))
        .map(([way, or]) => ({ ...way, ...(or === undefined ? {} : { or }) })),
      due: fc.record({ wait: waits(begins, 'due'), from: fc.constant('opening' as const) }, { requiredKeys: ['wait'] }),
      lapses,
      metBy: moment,
      voidBy: moment,
      solicits: mark,
      asks: mark,
      place: fc.constantFrom(...places),
      rules: fc.uniqueArray(fc.constantFrom(...ruleCodes), { maxLength: 2 }),
      why: whys,
    },
    { requiredKeys: ['id', 'channels', 'opens', 'rules', 'why'] },
  ) as fc.Arbitrary<Step>;
}

/** Flaws that dice make more often than not are mended before the rest is sieved out. */
export function anyPlaybook(id: string): fc.Arbitrary<Playbook> {
  return beginnings
    .chain((begins) => {
      const { moments, position } = fittingByFact[begins.fact];
      const count = fc.integer({ min: 1, max: 3 });
      const ends = fc.array(
        fc.record({
          on: fc.constantFrom<Moment>(...moments, { step: 'step-0' }),
          as: fc.constantFrom(...endStates),
        }),
        { maxLength: 2 },
      );
      const silence = fc.record({
        after: fc.constant('step-0'),
        wait: fc.record({ unit: fc.constant('days' as const), count: number(bounds.days) }),
        becomes: fc.constantFrom('parked' as const, 'stopped' as const),
      });
      return count.chain((length) =>
        fc.record(
          {
            id: fc.constant(id),
            title: words,
            begins: fc.constant(begins),
            ...(position ? { about: fc.constant('opportunity' as const) } : {}),
            place: fc.constantFrom(...places),
            steps: fc.tuple(...Array.from({ length }, (_, index) => steps(begins, index))),
            silence,
            ends,
            wakes: fc.constant('step-0'),
            yields: mark,
            changes: words,
          },
          { requiredKeys: ['id', 'title', 'begins', 'place', 'steps', 'ends', 'wakes', 'changes'] },
        ),
      );
    })
    .map((playbook) => structuredClone(playbook) as Playbook)
    .filter((playbook) => flawsIn(playbook).length === 0);
}
