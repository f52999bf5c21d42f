/** Waits in words: as a length of time, and as the time by which something is due. */

import { circles } from '../../facts/owner.ts';
import { type Bounds, bounds } from '../bounds.ts';
import type { CountedWait, Wait } from '../playbook.ts';
import { counted, dateInWords, daysInWords, inWords, nounFor } from './number-words.ts';
import { type DatePart, inARow, type NumberPart, type Part, together, type ValuePath } from './part.ts';

interface Said {
  readonly value: number;
  /** What is counted, of one: `business day`. */
  readonly noun: string;
  readonly said: string;
  readonly within: Bounds;
}

export function numberPart(at: ValuePath, { value, noun, said, within }: Said): NumberPart {
  const [unit, units] = [nounFor(value, noun), nounFor(2, noun)];
  return { kind: 'number', at, value, unit, units, said, min: within.min, max: within.max };
}

export function datePart(at: ValuePath, value: string): DatePart {
  return { kind: 'date', at, value, said: dateInWords(value) };
}

export function daysPart(at: ValuePath, value: number, within: Bounds = bounds.days): NumberPart {
  return numberPart(at, { value, noun: 'day', said: daysInWords(value), within });
}

export function countedPart(wait: CountedWait, at: ValuePath, within: Bounds = bounds.days): NumberPart {
  const { count } = wait;
  if (wait.unit === 'days') return daysPart(`${at}.count`, count, within);
  return numberPart(`${at}.count`, {
    value: count,
    noun: 'business day',
    said: counted(count, 'business day'),
    within: bounds.businessDays,
  });
}

function hoursPart(at: ValuePath, value: number): NumberPart {
  return numberPart(at, { value, noun: 'hour', said: `${value} ${nounFor(value, 'hour')}`, within: bounds.hours });
}

/** `seven to ten days`, with two numbers neither of which passes the other. */
function windowParts({ from, to }: { readonly from: number; readonly to: number }, at: ValuePath): readonly Part[] {
  const { min, max } = bounds.windowDays;
  return [
    {
      ...numberPart(`${at}.from`, { value: from, noun: 'day', said: inWords(from), within: { min, max: to } }),
      unit: '',
    },
    ' to ',
    numberPart(`${at}.to`, { value: to, noun: 'day', said: counted(to, 'day'), within: { min: from, max } }),
  ];
}

const circleWords = { inner: 'inner', active: 'active', wide: 'wide' } as const;

function circleParts(days: Extract<Wait, { unit: 'circle' }>['days'], at: ValuePath): readonly Part[] {
  const given = circles.flatMap((circle) => {
    const count = days[circle];
    return count === undefined
      ? []
      : [together(daysPart(`${at}.days.${circle}`, count), ` for the ${circleWords[circle]} circle`)];
  });
  return inARow(given, 'and');
}

/** The circles for which a wait never ends. */
export function circlesLeftOut(wait: Wait | undefined): readonly string[] {
  return wait?.unit === 'circle' ? circles.filter((circle) => wait.days[circle] === undefined) : [];
}

/** How long it is: `three business days`. */
export function lengthOf(wait: Wait, at: ValuePath): readonly Part[] {
  switch (wait.unit) {
    case 'business-days':
    case 'days':
      return [countedPart(wait, at)];
    case 'hours':
      return [hoursPart(`${at}.count`, wait.count)];
    case 'window':
      return windowParts(wait, at);
    case 'cadence':
      return ['the days that you chose for their circle'];
    case 'circle':
      return circleParts(wait.days, at);
    case 'date':
      return ['the time until ', datePart(`${at}.on`, wait.on)];
    case 'sundown-next-day':
      return ['the time until sundown of the next day'];
    case 'promised-date':
      return ['the time until the day that you promised'];
    case 'day-before-meeting':
      return ['the time until the day before the meeting'];
  }
}

/** By when: `within three business days`, `the same day`. */
export function dueBy(wait: Wait, at: ValuePath): readonly Part[] {
  switch (wait.unit) {
    case 'days':
      return wait.count === 0
        ? [{ ...daysPart(`${at}.count`, 0, bounds.dueDays), before: 'within', said: 'the same day' }]
        : within(countedPart(wait, at, bounds.dueDays));
    case 'business-days':
      return within(countedPart(wait, at));
    case 'date':
      return ['by ', datePart(`${at}.on`, wait.on)];
    case 'sundown-next-day':
      return ['by sundown of the next day'];
    case 'promised-date':
      return ['by the day that you promised, or ', ...dueBy(wait.else, `${at}.else`), ' where you named none'];
    case 'day-before-meeting':
      return ['by the day before the meeting'];
    case 'hours':
    case 'window':
    case 'cadence':
    case 'circle':
      return together('within ', lengthOf(wait, at));
  }
}

/** The word before stands inside the number, since another value may need another: `within a week`, `the same day`. */
function within(part: NumberPart): readonly Part[] {
  return [{ ...part, before: 'within', said: `within ${part.said}` }];
}
