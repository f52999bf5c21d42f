/** Why a playbook could not work although each of its fields may stand as it does; each with its place and its remedy. */

import { ruleCodes } from '../rules/rule-book.ts';
import type { Moment, OpeningWay, Playbook, Step, Wait } from './playbook.ts';
import { type Path, stepsNamed, stepsNamedBy } from './steps-named.ts';
import { fittingByFact, waitsFitting, type WaitPlace } from './what-fits.ts';
import { unknownBlanks, whyBlanks } from './why-blanks.ts';

export interface Flaw {
  readonly path: Path;
  readonly message: string;
}

/** In the order of the fields; empty for a playbook that works. */
export function flawsIn(playbook: Playbook): readonly Flaw[] {
  return [
    ...playbook.steps.flatMap((step, index) => flawsOfStep(step, ['steps', index], playbook)),
    ...flawsOfNames(playbook),
    ...flawsOfRings(playbook),
    ...flawsOfEnds(playbook),
  ];
}

function flawsOfStep(step: Step, at: Path, playbook: Playbook): readonly Flaw[] {
  const { opens, due, lapses, metBy, voidBy, only, to } = step;
  const { fact } = playbook.begins;
  const fitting = fittingByFact[fact];
  const twin = playbook.steps.findIndex(({ id }) => id === step.id);
  return [
    ...(twin === at[1]
      ? []
      : [{ path: [...at, 'id'], message: 'is already the name of another step: choose another' }]),
    ...(to === 'referrer' && fact !== 'referral'
      ? [{ path: [...at, 'to'], message: 'can be the referrer only in what begins with a referral' }]
      : []),
    ...(to === 'nobody' && fitting.person
      ? [{ path: [...at, 'to'], message: 'has a person here: leave it out, and use the channel task' }]
      : []),
    ...(only !== undefined && !fitting.conditions.includes(only)
      ? [
          {
            path: [...at, 'only'],
            message: `never holds in what begins this way: choose ${orNothing(fitting.conditions)}`,
          },
        ]
      : []),
    ...flawsOfOpening(opens, [...at, 'opens'], playbook),
    ...(opens.or === undefined ? [] : flawsOfOpening(opens.or, [...at, 'opens', 'or'], playbook)),
    ...(step.times === 'until-ended' ? flawsOfEndless(step, at, playbook) : []),
    ...(due === undefined ? [] : flawsOfWait(due.wait, [...at, 'due', 'wait'], { playbook, place: 'due' })),
    ...(lapses !== undefined && 'at' in lapses ? flawsOfMoment(lapses.at, [...at, 'lapses', 'at'], playbook) : []),
    ...atOnceOver(step, at),
    ...(metBy === undefined ? [] : flawsOfMoment(metBy, [...at, 'metBy'], playbook)),
    ...(voidBy === undefined ? [] : flawsOfMoment(voidBy, [...at, 'voidBy'], playbook)),
    ...[...step.rules, ...(step.laterRounds ?? [])]
      .filter((code) => !ruleCodes.includes(code))
      .map((code) => ({ path: [...at, 'rules'], message: `names ${code}, which the rule book does not have` })),
    ...unknownBlanks(step.why).map((blank) => ({
      path: [...at, 'why'],
      message: `has the blank {${blank}}, which nobody fills: use ${whyBlanks.map((name) => `{${name}}`).join(' ')}`,
    })),
  ];
}

/** What the beginning itself brings about is over before it is owed. */
function atOnceOver({ lapses, metBy, voidBy }: Step, at: Path): readonly Flaw[] {
  const message = 'would be over before it is owed: choose something that comes later';
  return [
    ...(lapses !== undefined && 'at' in lapses && isBeginning(lapses.at)
      ? [{ path: [...at, 'lapses', 'at'], message }]
      : []),
    ...(isBeginning(metBy) ? [{ path: [...at, 'metBy'], message }] : []),
    ...(isBeginning(voidBy) ? [{ path: [...at, 'voidBy'], message }] : []),
  ];
}

function isBeginning(moment: Moment | undefined): boolean {
  return moment === 'begin' || moment === 'scheduled';
}

function flawsOfOpening({ after, wait }: OpeningWay, at: Path, playbook: Playbook): readonly Flaw[] {
  const { fact } = playbook.begins;
  const isSeries = typeof after === 'object' && 'latest' in after;
  const moment = isSeries ? after.from : after;
  return [
    ...(isSeries && !fittingByFact[fact].series.includes(after.latest)
      ? [
          {
            path: [...at, 'after', 'latest'],
            message: 'never comes in what begins this way: wait for a moment instead',
          },
        ]
      : []),
    ...(moment === undefined ? [] : flawsOfMoment(moment, [...at, 'after'], playbook)),
    ...(isSeries && wait === undefined
      ? [{ path: [...at, 'wait'], message: 'is missing: say how long after the last contact' }]
      : []),
    ...(wait === undefined ? [] : flawsOfWait(wait, [...at, 'wait'], { playbook, place: 'opening' })),
  ];
}

function flawsOfMoment(moment: Moment, path: Path, { begins, steps }: Playbook): readonly Flaw[] {
  if (typeof moment === 'object') {
    const endless = steps.find(({ id }) => id === moment.step)?.times === 'until-ended';
    return endless ? [{ path, message: `waits for ${moment.step}, which goes on until the end: choose another` }] : [];
  }
  if (moment === 'begin' || fittingByFact[begins.fact].moments.includes(moment)) return [];
  return [
    {
      path,
      message: `never comes in what begins this way: choose ${listed(['begin', ...fittingByFact[begins.fact].moments])}`,
    },
  ];
}

function flawsOfWait(
  wait: Wait,
  path: Path,
  { playbook, place }: { readonly playbook: Playbook; readonly place: WaitPlace },
): readonly Flaw[] {
  const fitting = waitsFitting(playbook.begins.fact, place);
  if (!fitting.includes(wait.unit)) {
    return [{ path: [...path, 'unit'], message: `cannot be reckoned here: choose ${listed(fitting)}` }];
  }
  if (wait.unit === 'window' && wait.from > wait.to) {
    return [{ path: [...path, 'to'], message: 'must not be less than the day from which it may be done' }];
  }
  if (place === 'opening' && wait.unit === 'days' && wait.count === 0) {
    return [{ path: [...path, 'count'], message: 'must be at least 1: leave the wait out for at once' }];
  }
  return [];
}

/** What comes again and again has to leave time in between, and something has to end it. */
function flawsOfEndless({ opens }: Step, at: Path, { begins, ends }: Playbook): readonly Flaw[] {
  return [
    ...(opens.wait === undefined
      ? [
          {
            path: [...at, 'opens', 'wait'],
            message: 'is missing: a step that comes again and again needs time in between',
          },
        ]
      : []),
    ...(ends.length === 0 && begins.fact !== 'circle'
      ? [{ path: [...at, 'times'], message: 'would never end: say what ends the playbook, or how many times' }]
      : []),
  ];
}

function flawsOfNames(playbook: Playbook): readonly Flaw[] {
  const ids = new Set(playbook.steps.map(({ id }) => id));
  return stepsNamed(playbook)
    .filter(({ step }) => !ids.has(step))
    .map(({ step, path }) => ({
      path,
      message: `names the step ${step}, which is not there: choose ${listed([...ids])}`,
    }));
}

/** Steps that wait for each other in a ring would never come up. */
function flawsOfRings({ steps }: Playbook): readonly Flaw[] {
  const namedBy = new Map(steps.map((step, index) => [step.id, stepsNamedBy(step, ['steps', index])]));
  const leadsTo = (from: string, to: string, passed: Set<string>): boolean => {
    if (from === to) return true;
    if (passed.has(from)) return false;
    passed.add(from);
    return (namedBy.get(from) ?? []).some(({ step }) => leadsTo(step, to, passed));
  };
  return steps.flatMap(({ id }) =>
    (namedBy.get(id) ?? [])
      .filter(({ step }) => leadsTo(step, id, new Set()))
      .map(({ path }) => ({ path, message: 'would wait for itself: let one of the steps wait for the beginning' })),
  );
}

function flawsOfEnds(playbook: Playbook): readonly Flaw[] {
  const { steps, silence, ends, wakes, begins } = playbook;
  const endless = (id: string | undefined) => steps.find((step) => step.id === id)?.times === 'until-ended';
  const parks = silence?.becomes === 'parked' || ends.some(({ as }) => as === 'parked');
  return [
    ...(endless(silence?.after)
      ? [
          {
            path: ['silence', 'after'],
            message: 'names a step that goes on until the end, so that it is never the last',
          },
        ]
      : []),
    ...(silence?.wait.count === 0 ? [{ path: ['silence', 'wait', 'count'], message: 'must be at least 1' }] : []),
    ...ends.flatMap(({ on, keeps }, index) => [
      ...flawsOfMoment(on, ['ends', index, 'on'], playbook),
      ...(isBeginning(on)
        ? [{ path: ['ends', index, 'on'], message: 'would end it before anything is owed: choose another' }]
        : []),
      ...(keeps !== undefined && !fittingByFact[begins.fact].conditions.includes(keeps.unless)
        ? [{ path: ['ends', index, 'keeps', 'unless'], message: 'never holds in what begins this way' }]
        : []),
    ]),
    ...(parks && wakes === undefined
      ? [
          {
            path: ['wakes'],
            message: 'is missing: name the step that it takes up when it is woken from the holding file',
          },
        ]
      : []),
    ...(endless(wakes)
      ? [{ path: ['wakes'], message: 'names a step that goes on until the end: choose another' }]
      : []),
  ];
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function orNothing(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'none' : `${listed(conditions)}, or none`;
}
