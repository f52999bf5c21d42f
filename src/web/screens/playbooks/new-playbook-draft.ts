/** What a playbook of one's own begins as, and how it follows when one of its parts changes. */

import type { Beginning, Moment, OpeningWay, Playbook, Step, Wait } from '../../../core/playbooks/playbook.ts';
import { type BeginningFact, fittingByFact, waitsFitting } from '../../../core/playbooks/what-fits.ts';
import { unsavedStep } from './savable.ts';

const threeBusinessDays: Wait = { unit: 'business-days', count: 3 };

export function newPlaybook(): Playbook {
  return {
    id: 'new',
    title: '',
    begins: { fact: 'touch', occasions: ['meeting'], each: 'person' },
    place: 'keep-in-touch',
    steps: [newStep([])],
    ends: [{ on: 'reply', as: 'answered' }],
    changes: '',
  };
}

/** Waits for the step before it, if there is one. */
export function newStep(before: readonly Step[]): Step {
  const numbers = before.map(({ id }) => (unsavedStep.test(id) ? Number(id.slice('new-'.length)) : 0));
  const last = before.at(-1);
  return {
    id: `new-${Math.max(0, ...numbers) + 1}`,
    title: '',
    channels: ['email'],
    opens:
      last === undefined || last.times === 'until-ended'
        ? { after: 'begin' }
        : { after: { step: last.id }, wait: threeBusinessDays },
    due: { wait: { unit: 'business-days', count: 2 }, from: 'opening' },
    rules: [],
    why: '',
  };
}

export function newBeginning(fact: BeginningFact): Beginning {
  switch (fact) {
    case 'touch':
      return { fact, occasions: ['meeting'], each: 'person' };
    case 'intent':
      return { fact, kind: 'reconnect' };
    case 'season':
      return { fact, from: '11-15', joinedBy: '12-19' };
    case 'quiet-opportunity':
      return { fact, days: 10 };
    default:
      return { fact };
  }
}

export function newWait(unit: Wait['unit']): Wait {
  switch (unit) {
    case 'business-days':
      return threeBusinessDays;
    case 'days':
      return { unit, count: 7 };
    case 'hours':
      return { unit, count: 24 };
    case 'window':
      return { unit, from: 7, to: 10 };
    case 'circle':
      return { unit, days: { inner: 30, active: 90, wide: 180 } };
    case 'date':
      return { unit, on: '12-01' };
    case 'promised-date':
      return { unit, else: { unit: 'business-days', count: 1 } };
    default:
      return { unit };
  }
}

/** The playbook with another beginning; what makes no sense after it gives way to what does. */
export function beginningWith(playbook: Playbook, begins: Beginning): Playbook {
  const { moments, position } = fittingByFact[begins.fact];
  const { about, ...rest } = playbook;
  const fits = (moment: Moment): boolean =>
    typeof moment === 'object' || moment === 'begin' || moments.includes(moment);
  return {
    ...rest,
    begins,
    ...(position && about !== undefined && { about }),
    steps: playbook.steps.map((step) => stepFitting(step, begins.fact, fits)),
    ends: playbook.ends.filter(({ on }) => fits(on)),
  };
}

function stepFitting(step: Step, fact: BeginningFact, fits: (moment: Moment) => boolean): Step {
  const { only, metBy, voidBy, due, opens, to, ...rest } = step;
  const { conditions } = fittingByFact[fact];
  return {
    ...rest,
    ...(to !== undefined && (to !== 'referrer' || fact === 'referral') && { to }),
    ...(only !== undefined && conditions.includes(only) && { only }),
    ...(metBy !== undefined && fits(metBy) && { metBy }),
    ...(voidBy !== undefined && fits(voidBy) && { voidBy }),
    opens: openingFitting(opens, fact, fits),
    ...(due !== undefined && waitsFitting(fact, 'due').includes(due.wait.unit) && { due }),
  };
}

function openingFitting(
  { after, wait }: OpeningWay,
  fact: BeginningFact,
  fits: (moment: Moment) => boolean,
): OpeningWay {
  const isSeries = typeof after === 'object' && 'latest' in after;
  const fitting = isSeries ? fittingByFact[fact].series.includes(after.latest) : fits(after);
  const length = wait === undefined || waitsFitting(fact, 'opening').includes(wait.unit) ? wait : threeBusinessDays;
  return { after: fitting ? after : 'begin', ...(length !== undefined && { wait: length }) };
}

/** Without one of its steps; what waited for that waits for the beginning. */
export function withoutStep(playbook: Playbook, id: string): Playbook {
  const named = (moment: unknown): boolean =>
    typeof moment === 'object' && moment !== null && 'step' in moment && moment.step === id;
  const { silence, swallows, ...rest } = playbook;
  return {
    ...rest,
    steps: playbook.steps
      .filter((step) => step.id !== id)
      .map(({ metBy, voidBy, lapses, opens: { or, ...opens }, ...step }) => ({
        ...step,
        opens: {
          ...(named(opens.after) ? { ...opens, after: 'begin' as const } : opens),
          ...(or !== undefined && !named(or.after) && { or }),
        },
        ...(metBy !== undefined && !named(metBy) && { metBy }),
        ...(voidBy !== undefined && !named(voidBy) && { voidBy }),
        ...(lapses !== undefined && !('whenOpens' in lapses && lapses.whenOpens === id) && { lapses }),
      })),
    ...(silence !== undefined && silence.after !== id && { silence }),
    ...(swallows !== undefined && swallows.step !== id && swallows.by !== id && { swallows }),
    ends: playbook.ends.filter(({ on }) => !named(on)),
  };
}
